package org.headway.okr.service.agenda;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.service.Desk.BEN_READS;
import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.Q4;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anArea;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Level;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.close.EndedObjective;
import org.headway.okr.domain.close.ObjectiveEnd;
import org.headway.okr.domain.close.ObjectiveOutcome;
import org.headway.okr.domain.close.Outcome;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.Desk;
import org.headway.okr.service.Reader;
import org.headway.okr.service.close.ScoringText;
import org.headway.okr.service.table.EndedCycle;
import org.headway.okr.service.table.TableFilter;
import org.headway.okr.service.table.TableQuestion;
import org.junit.Before;
import org.junit.Test;

/** What changed tells what was scored, learnt and closed since a day, and what goes on, whichever cycle the table shows. */
public class EndedSinceTest {

    private static final String CYCLE = "2026 Q4";
    private static final LocalDate BEFORE = LocalDate.of(2027, 1, 2);
    private static final LocalDate AFTER = LocalDate.of(2027, 1, 3);

    private final Desk desk = new Desk(Instant.parse("2027-01-03T09:00:00Z"));
    private final Desk later = new Desk(Instant.parse("2027-02-20T09:00:00Z"), desk.stores);
    private final Area secret = new Area(new AreaKey("SEC"), "Secret", Level.TEAM, Desk.SECRET, Optional.empty(), 1);
    private final Area open = anArea("OPS");
    private KeyResult ours;
    private KeyResult theirs;

    @Before
    public void twoAreasHaveOneObjectiveEach() {
        for (Desk one : List.of(desk, later)) {
            one.permissions.mayEdit(ANNA, Desk.SECRET);
        }
        ours = anObjective()
                .titled("Ours")
                .of(open)
                .in(Q4)
                .sponsoredBy(ANNA)
                .with(aKeyResult())
                .storedIn(desk.stores)
                .keyResult();
        theirs = anObjective()
                .titled("Theirs")
                .of(secret)
                .in(Q4)
                .sponsoredBy(BEN)
                .with(aKeyResult())
                .storedIn(desk.stores)
                .keyResult();
    }

    private void close(KeyResult keyResult, Outcome outcome) {
        ScoringText text = new ScoringText(Optional.of(new BigDecimal("0.4")), "", "Ask earlier.", outcome, 0);
        Scoring unused = desk.ends.scores().score(ANNA_READS, keyResult.key(), text);
        ObjectiveEnd end = new ObjectiveEnd(keyResult.objective(), "it is useful", false, 0);
        ObjectiveEnd unusedEnd = desk.ends.scores().end(ANNA_READS, end);
        var closed = desk.ends.closing().close(ANNA_READS, keyResult.key().area(), CYCLE);
    }

    private AgendaAnswer ask(Reader reader, TableFilter filter, LocalDate since) {
        TableQuestion question =
                new TableQuestion(Optional.of(org.headway.okr.testing.Fixtures.SPACE.key()), "", "", filter);
        return later.readings.agendas().ask(reader, question, Optional.of(since));
    }

    private AgendaAnswer ask(Reader reader, LocalDate since) {
        return ask(reader, TableFilter.none(), since);
    }

    private ObjectiveKey drafted() {
        return desk.ends
                .nextCycle()
                .draft(ANNA_READS, open.key(), CYCLE)
                .added()
                .get(0)
                .key();
    }

    @Test
    public void aCloseWithinTheDaysTellsScoresLessonsAndWhatBecameOfObjectives() {
        close(ours, Outcome.DONE);
        EndedCycle ended = ask(BEN_READS, BEFORE).ended().get(0);
        assertTrue(ended.change().closed());
        OkrTable.Group group = ended.groups().get(0);
        assertEquals(Optional.of(new EndedObjective(ObjectiveOutcome.ENDS, "it is useful")), group.ended());
        assertEquals("Ask earlier.", group.rows().get(0).scoring().orElseThrow().lesson());
    }

    @Test
    public void aCloseBeforeTheDaysIsNotTold() {
        close(ours, Outcome.DONE);
        assertEquals(List.of(), ask(BEN_READS, AFTER).ended());
    }

    @Test
    public void whatIsNotClosedIsNotTold() {
        ScoringText text = new ScoringText(Optional.of(BigDecimal.ONE), "", "Ask earlier.", Outcome.DONE, 0);
        Scoring unused = desk.ends.scores().score(ANNA_READS, ours.key(), text);
        assertEquals(List.of(), ask(ANNA_READS, BEFORE).ended());
    }

    @Test
    public void whatWasOpenedAgainSaysSoAndNothingMore() {
        close(ours, Outcome.DONE);
        desk.permissions.mayAdminister(ANNA, org.headway.okr.testing.Fixtures.SPACE);
        var unused = desk.ends.closing().reopen(ANNA_READS, open.key(), CYCLE, "a number was wrong");
        List<EndedCycle> ended = ask(BEN_READS, BEFORE).ended();
        assertEquals(
                List.of(true, false),
                ended.stream().map(one -> one.change().closed()).toList());
        assertTrue(ended.stream().allMatch(one -> one.groups().isEmpty()));
        assertEquals("a number was wrong", ended.get(1).change().reason());
    }

    @Test
    public void anAreaThatTheReaderMayNotViewTellsNothing() {
        close(theirs, Outcome.DONE);
        TableFilter sponsor = new TableFilter(false, "me", "");
        assertEquals(List.of(), ask(BEN_READS, sponsor, BEFORE).ended());
        desk.permissions.mayView(BEN, Desk.SECRET);
        later.permissions.mayView(BEN, Desk.SECRET);
        assertEquals(1, ask(BEN_READS, sponsor, BEFORE).ended().size());
    }

    @Test
    public void whatIsSharedIsToldByThoseThatShowItWithoutTheRestOfItsArea() {
        KeyResult hidden = anObjective()
                .titled("Hidden")
                .of(secret)
                .in(Q4)
                .with(aKeyResult())
                .storedIn(desk.stores)
                .keyResult();
        var scored = desk.ends
                .scores()
                .score(ANNA_READS, hidden.key(), new ScoringText(Optional.empty(), "", "Hush", Outcome.DROPPED, 0));
        desk.sharings.share(ANNA_READS, theirs.objective(), open.key());
        close(theirs, Outcome.CONTINUED);
        var drafted = desk.ends.nextCycle().draft(ANNA_READS, secret.key(), CYCLE);
        AgendaAnswer told = ask(BEN_READS, BEFORE);
        EndedCycle ended = told.ended().get(0);
        assertTrue(ended.isShared());
        assertEquals(1, ended.groups().size());
        assertEquals("Theirs", ended.groups().get(0).objective().title());
        assertEquals(Map.of(), told.onward().next());
        assertFalse(told.toString().contains("Hush"));
    }

    @Test
    public void aSponsorIsToldOfTheirOwn() {
        close(ours, Outcome.DONE);
        close(theirs, Outcome.DONE);
        TableFilter sponsor = new TableFilter(false, "me", "");
        List<EndedCycle> ended = ask(ANNA_READS, sponsor, BEFORE).ended();
        assertEquals(
                List.of("Ours"),
                ended.get(0).groups().stream()
                        .map(group -> group.objective().title())
                        .toList());
        assertEquals(1, ended.size());
    }

    @Test
    public void whatItGoesOnAsIsToldToWhoMaySeeIt() {
        close(ours, Outcome.CONTINUED);
        ObjectiveKey next = drafted();
        assertEquals(Map.of(), ask(BEN_READS, BEFORE).onward().next());
        assertEquals(
                next,
                ask(ANNA_READS, BEFORE)
                        .onward()
                        .next(ours.objective())
                        .orElseThrow()
                        .key());
        publish(next);
        assertEquals(
                next,
                ask(BEN_READS, BEFORE)
                        .onward()
                        .next(ours.objective())
                        .orElseThrow()
                        .key());
        assertEquals(List.of(), ask(BEN_READS, BEFORE).onward().continued());
    }

    @Test
    public void whatWasPublishedSinceTellsWhatItContinues() {
        close(ours, Outcome.CONTINUED);
        ObjectiveKey next = drafted();
        Desk after = new Desk(Instant.parse("2027-01-20T09:00:00Z"), desk.stores);
        Objective draft = desk.stores.objectives().find(next).orElseThrow();
        var unused = after.objectives.publish(ANNA_READS, next, draft.version());
        Onward told = ask(BEN_READS, AFTER).onward();
        assertEquals(
                List.of(ours.objective()),
                told.continued().stream().map(one -> one.before().key()).toList());
        assertEquals(
                List.of(), ask(BEN_READS, LocalDate.of(2027, 1, 20)).onward().continued());
    }

    private void publish(ObjectiveKey key) {
        Objective draft = desk.stores.objectives().find(key).orElseThrow();
        var unused = desk.objectives.publish(ANNA_READS, key, draft.version());
    }
}
