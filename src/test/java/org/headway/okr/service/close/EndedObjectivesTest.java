package org.headway.okr.service.close;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.service.Desk.BEN_READS;
import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.Q4;
import static org.headway.okr.testing.Fixtures.SPACE;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anArea;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Level;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.beside.Checklist;
import org.headway.okr.domain.beside.JustDoIt;
import org.headway.okr.domain.close.EndedObjective;
import org.headway.okr.domain.close.ObjectiveEnd;
import org.headway.okr.domain.close.ObjectiveOutcome;
import org.headway.okr.domain.close.Outcome;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.CycleClosed;
import org.headway.okr.service.Desk;
import org.headway.okr.service.Reader;
import org.headway.okr.service.beside.JustDoItText;
import org.headway.okr.service.table.TableFilter;
import org.headway.okr.service.table.TableQuestion;
import org.junit.Test;

/** What a table says of objectives that ended: its own, those of others that it shows, and those without key results. */
public class EndedObjectivesTest {

    private static final String CYCLE = "2026 Q4";

    private final Desk desk = new Desk(Instant.parse("2027-01-03T09:00:00Z"));
    private final Area secret = new Area(new AreaKey("SEC"), "Secret", Level.TEAM, Desk.SECRET, Optional.empty(), 1);
    private final Area open = anArea("OPS");
    private final KeyResult theirs;
    private final KeyResult ours;

    public EndedObjectivesTest() {
        desk.permissions.mayEdit(ANNA, Desk.SECRET);
        theirs = anObjective()
                .titled("Theirs")
                .of(secret)
                .in(Q4)
                .with(aKeyResult().championedBy(BEN), aKeyResult())
                .storedIn(desk.stores)
                .keyResult();
        ours = anObjective()
                .titled("Ours")
                .of(open)
                .in(Q4)
                .with(aKeyResult())
                .storedIn(desk.stores)
                .keyResult();
        desk.sharings.share(ANNA_READS, theirs.objective(), open.key());
    }

    private List<OkrTable.Group> shownTo(Reader reader, String champion) {
        TableFilter filter = new TableFilter(false, "", champion);
        TableQuestion question = new TableQuestion(Optional.of(SPACE.key()), open.name(), CYCLE, filter);
        return desk.queries.table(reader, question).sections().get(0).groups();
    }

    private List<OkrTable.Group> shownTo(Reader reader) {
        return shownTo(reader, "");
    }

    private void close(Area area, KeyResult some, Outcome outcome) {
        desk.stores
                .keyResults()
                .in(List.of(desk.stores
                        .objectives()
                        .find(some.objective())
                        .orElseThrow()
                        .decision()))
                .forEach(one -> {
                    Outcome said = one.key().equals(some.key()) ? outcome : Outcome.DONE;
                    var unused = desk.ends
                            .scores()
                            .score(
                                    ANNA_READS,
                                    one.key(),
                                    new ScoringText(Optional.of(new BigDecimal("0.8")), "", "Ask earlier.", said, 0));
                });
        say(some.objective(), "it is useful", false);
        var closed = desk.ends.closing().close(ANNA_READS, area.key(), CYCLE);
    }

    private void say(org.headway.okr.domain.ObjectiveKey objective, String because, boolean continues) {
        var unused = desk.ends.scores().end(ANNA_READS, new ObjectiveEnd(objective, because, continues, 0));
    }

    @Test
    public void whatItsOwnerClosedIsClosedInTheTablesOfOthers() {
        assertTrue(shownTo(BEN_READS).get(1).rows().get(0).mayCheckIn());
        close(secret, theirs, Outcome.CONTINUED);
        OkrTable.Group shared = shownTo(BEN_READS).get(1);
        assertTrue(shared.isClosed());
        assertFalse(shared.rows().get(0).mayCheckIn());
        assertEquals(
                "Ask earlier.", shared.rows().get(0).scoring().orElseThrow().lesson());
        assertEquals(Optional.of(new EndedObjective(ObjectiveOutcome.CHANGES, "it is useful")), shared.ended());
        assertThrows(CycleClosed.class, () -> desk.checkIns.add(BEN_READS, theirs.key(), Desk.believing(5)));
        OkrTable.Group own = shownTo(ANNA_READS).get(0);
        assertFalse(own.isClosed());
        assertTrue(own.rows().get(0).mayCheckIn());
    }

    @Test
    public void whatItsOwnerLeavesOpenGoesOnWhereOthersClosed() {
        close(open, ours, Outcome.DONE);
        assertEquals(Optional.empty(), shownTo(BEN_READS).get(1).ended());
        assertTrue(shownTo(BEN_READS).get(1).rows().get(0).mayCheckIn());
        assertEquals(
                ObjectiveOutcome.ENDS,
                shownTo(BEN_READS).get(0).ended().orElseThrow().outcome());
    }

    @Test
    public void whatBecameOfItIsSaidOfAllOfItWhoeverIsLookedFor() {
        close(secret, theirs, Outcome.CONTINUED);
        OkrTable.Group part = shownTo(BEN_READS, "ben").get(0);
        assertEquals(1, part.rows().size());
        assertEquals(ObjectiveOutcome.CHANGES, part.ended().orElseThrow().outcome());
    }

    @Test
    public void nothingIsSaidBeforeTheClose() {
        say(ours.objective(), "it is useful", false);
        assertEquals(Optional.empty(), shownTo(ANNA_READS).get(0).ended());
    }

    @Test
    public void oneWithoutKeyResultsSaysItselfWhetherItGoesOnWithWhatIsLeft() {
        Objective stock = anObjective()
                .titled("Ready for the IPO")
                .of(open)
                .in(Q4)
                .storedIn(desk.stores)
                .objective();
        JustDoIt done = add(stock, "Balance sheet");
        var ticked = desk.justDoIts.tick(ANNA_READS, done.key(), 1, true);
        JustDoIt left = add(stock, "Auditors agree");
        assertEquals(
                ObjectiveOutcome.ENDS,
                desk.ends
                        .queries()
                        .form(ANNA_READS, open.key(), CYCLE)
                        .end()
                        .ended(stock.key())
                        .outcome());
        say(stock.key(), "the date moved", true);
        close(open, ours, Outcome.DONE);
        EndedObjective ended = shownTo(ANNA_READS).get(1).ended().orElseThrow();
        assertEquals(new EndedObjective(ObjectiveOutcome.CONTINUES, "the date moved"), ended);
        var drafted = desk.ends.nextCycle().draft(ANNA_READS, open.key(), CYCLE);
        assertEquals(
                List.of("Ready for the IPO"),
                drafted.added().stream().map(Objective::title).toList());
        assertEquals(
                List.of(left.title()),
                desk.stores.justDoIts().of(Checklist.of(drafted.added().get(0))).stream()
                        .map(JustDoIt::title)
                        .toList());
    }

    private JustDoIt add(Objective objective, String title) {
        return desk.justDoIts.add(ANNA_READS, objective.key(), UUID.randomUUID(), new JustDoItText(title, ""));
    }
}
