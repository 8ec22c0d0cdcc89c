package org.headway.okr.service.close;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.service.Desk.BEN_READS;
import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.Q4;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Level;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.close.EndedObjective;
import org.headway.okr.domain.close.ObjectiveEnd;
import org.headway.okr.domain.close.ObjectiveOutcome;
import org.headway.okr.domain.close.Outcome;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.CycleClosed;
import org.headway.okr.service.Desk;
import org.headway.okr.service.NotPermitted;
import org.headway.okr.service.StaleVersion;
import org.headway.okr.service.checkin.KeyResultHistory;
import org.headway.okr.service.store.Stamp;
import org.junit.Test;

/** A key result of a closed cycle, opened, in the drawer and on its own page. */
public class ClosedFromNearTest {

    private static final Instant NOW = Instant.parse("2027-01-03T09:00:00Z");
    private static final AreaKey ENG = new AreaKey("ENG");
    private static final String CYCLE = "2026 Q4";

    private final Desk desk = new Desk(NOW);
    private final KeyResult keyResult = anObjective()
            .in(Q4)
            .with(aKeyResult().championedBy(BEN).from(0).to(10).at(8))
            .storedIn(desk.stores)
            .keyResult();

    private void scored(Outcome outcome) {
        Scoring unused = desk.ends
                .scores()
                .score(
                        ANNA_READS,
                        keyResult.key(),
                        new ScoringText(
                                Optional.of(new BigDecimal("0.9")), "it came late", "Ask earlier.", outcome, 0));
    }

    private void close() {
        scored(Outcome.CONTINUED);
        var unused = desk.ends.closing().close(ANNA_READS, ENG, CYCLE);
    }

    private KeyResultKey drafted() {
        var drafted = desk.ends.nextCycle().draft(ANNA_READS, ENG, CYCLE);
        ObjectiveKey objective = drafted.added().get(0).key();
        return desk.stores
                .keyResults()
                .page(objective, Optional.empty(), 9)
                .get(0)
                .key();
    }

    private KeyResultHistory near(KeyResultKey key) {
        return desk.queries.history(ANNA_READS, key, Optional.empty());
    }

    @Test
    public void itSaysHowItEndedAndOffersNothing() {
        assertTrue(near(keyResult.key()).row().mayCheckInEverywhere());
        close();
        OkrTable row = near(keyResult.key()).row();
        assertTrue(row.isClosed());
        assertFalse(row.mayCheckInEverywhere());
        assertEquals(Optional.empty(), near(keyResult.key()).correctable());
        Scoring said =
                row.sections().get(0).groups().get(0).rows().get(0).scoring().orElseThrow();
        assertEquals(
                "0.9 it came late Ask earlier.",
                said.score().orElseThrow() + " " + said.because() + " " + said.lesson());
        assertTrue(row.nameOf(Optional.of(ANNA)).isPresent());
    }

    @Test
    public void whatItGoesOnAsIsToldToWhoMaySeeIt() {
        close();
        KeyResultKey next = drafted();
        assertEquals(next, near(keyResult.key()).successor().orElseThrow().key());
        assertEquals("2027 Q1", near(keyResult.key()).successor().orElseThrow().cycle());
        assertEquals(
                Optional.empty(),
                desk.queries
                        .history(BEN_READS, keyResult.key(), Optional.empty())
                        .successor());
    }

    @Test
    public void whatItContinuesIsToldOnceThatIsClosed() {
        scored(Outcome.CONTINUED);
        KeyResultKey next = drafted();
        assertEquals(List.of(), near(next).earlier());
        var unused = desk.ends.closing().close(ANNA_READS, ENG, CYCLE);
        assertEquals(CYCLE, near(next).earlier().get(0).cycle());
        assertEquals("Ask earlier.", near(next).earlier().get(0).scoring().lesson());
        assertFalse(near(next).row().isClosed());
    }

    @Test
    public void anObjectiveEndsAsItsKeyResultsDoAndForTheReasonThatWasSaid() {
        ObjectiveEnd first = desk.ends.scores().end(ANNA_READS, saying("Customers stay", 0));
        assertEquals(first, desk.ends.scores().end(ANNA_READS, saying("Customers stay", 0)));
        assertThrows(StaleVersion.class, () -> desk.ends.scores().end(ANNA_READS, saying("They leave", 0)));
        assertThrows(NotPermitted.class, () -> desk.ends.scores().end(BEN_READS, saying("They leave", 1)));
        assertEquals(Optional.empty(), ended());
        close();
        KeyResultKey next = drafted();
        EndedObjective ended = ended().orElseThrow();
        assertEquals(ObjectiveOutcome.CONTINUES, ended.outcome());
        assertEquals("Customers stay", ended.because());
        assertEquals(
                desk.queries.keyResult(ANNA_READS, next).objective(),
                desk.queries.successor(ANNA_READS, group()).orElseThrow().key());
        assertThrows(CycleClosed.class, () -> desk.ends.scores().end(ANNA_READS, saying("They leave", 1)));
    }

    private ObjectiveEnd saying(String because, int version) {
        return new ObjectiveEnd(keyResult.objective(), because, false, version);
    }

    private OkrTable group() {
        return desk.queries.group(ANNA_READS, keyResult.objective());
    }

    private Optional<EndedObjective> ended() {
        return group().sections().get(0).groups().get(0).ended();
    }

    @Test
    public void itContinuesWithAllOfThemChangesWithSomeAndEndsWithNone() {
        assertEquals(ObjectiveOutcome.ENDS, ObjectiveOutcome.of(List.of()));
        assertEquals(ObjectiveOutcome.ENDS, ObjectiveOutcome.of(List.of(Outcome.DONE, Outcome.DROPPED)));
        assertEquals(ObjectiveOutcome.CHANGES, ObjectiveOutcome.of(List.of(Outcome.DONE, Outcome.CONTINUED)));
        assertEquals(ObjectiveOutcome.CONTINUES, ObjectiveOutcome.of(List.of(Outcome.CONTINUED)));
    }

    @Test
    public void itIsTheOwnerWhoseCloseCountsWhereverItIsSeen() {
        desk.permissions.mayEdit(ANNA, Desk.SECRET);
        Area secret = new Area(new AreaKey("SEC"), "Secret", Level.TEAM, Desk.SECRET, Optional.empty(), 1);
        KeyResult shared = anObjective()
                .of(secret)
                .in(Q4)
                .with(aKeyResult().championedBy(BEN))
                .storedIn(desk.stores)
                .keyResult();
        var sharing = desk.stores.sharings().begin(shared.objective(), ENG, new Stamp(ANNA, NOW));
        assertTrue(nearForBen(shared).mayCheckInEverywhere());
        close();
        assertTrue(nearForBen(shared).mayCheckInEverywhere());
        var score = desk.ends
                .scores()
                .score(ANNA_READS, shared.key(), new ScoringText(Optional.empty(), "", "", Outcome.DROPPED, 0));
        var closed = desk.ends.closing().close(ANNA_READS, secret.key(), CYCLE);
        assertFalse(nearForBen(shared).mayCheckInEverywhere());
        assertTrue(nearForBen(shared).isClosed());
        assertTrue(desk.queries.group(BEN_READS, shared.objective()).isClosed());
        assertFalse(desk.queries.row(BEN_READS, shared.key()).mayCheckInEverywhere());
    }

    private OkrTable nearForBen(KeyResult shared) {
        return desk.queries.history(BEN_READS, shared.key(), Optional.empty()).row();
    }
}
