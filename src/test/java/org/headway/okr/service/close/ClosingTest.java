package org.headway.okr.service.close;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.service.Desk.BEN_READS;
import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.Q4;
import static org.headway.okr.testing.Fixtures.SPACE;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.close.Outcome;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.domain.close.TeamAnswers;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.Desk;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.NotPermitted;
import org.headway.okr.service.StaleVersion;
import org.headway.okr.service.table.EndedCycle;
import org.junit.Test;

/** Scoring a cycle, closing it, opening it again, and drafting the next one. */
public class ClosingTest {

    private static final AreaKey ENG = new AreaKey("ENG");
    private static final String CYCLE = "2026 Q4";

    private final Desk desk = onDay("2027-01-03");
    private final List<KeyResult> keyResults = anObjective()
            .in(Q4)
            .with(aKeyResult().from(0).to(10).at(8), aKeyResult().from(0).to(10).at(3))
            .storedIn(desk.stores)
            .keyResults();

    private static Desk onDay(String day) {
        return new Desk(Instant.parse(day + "T09:00:00Z"));
    }

    private static ScoringText said(String score, Outcome outcome, int version) {
        return new ScoringText(Optional.of(new BigDecimal(score)), "", "Ask earlier.", outcome, version);
    }

    private KeyResultKey key(int index) {
        return keyResults.get(index).key();
    }

    private Scoring score(int index, String score, Outcome outcome) {
        return desk.ends.scores().score(ANNA_READS, key(index), said(score, outcome, 0));
    }

    private CycleDecision closed() {
        var first = score(0, "0.8", Outcome.DONE);
        var second = score(1, "0.3", Outcome.CONTINUED);
        return desk.ends.closing().close(ANNA_READS, ENG, CYCLE);
    }

    private OkrTable.Section section() {
        return desk.queries.table(ANNA_READS, Desk.wholeSpace()).sections().get(0);
    }

    @Test
    public void aCycleIsClosedOnceEachKeyResultHasAScoreOrIsDropped() {
        var first = score(0, "0.8", Outcome.DONE);
        InvalidInput refused =
                assertThrows(InvalidInput.class, () -> desk.ends.closing().close(ANNA_READS, ENG, CYCLE));
        assertEquals("okr.error.not-scored", refused.messageKey());
        var dropped = desk.ends
                .scores()
                .score(ANNA_READS, key(1), new ScoringText(Optional.empty(), "", "", Outcome.DROPPED, 0));
        assertTrue(desk.ends.closing().close(ANNA_READS, ENG, CYCLE).isClosed());
    }

    @Test
    public void aCycleIsNotScoredLongBeforeItsEnd() {
        Desk early = onDay("2026-12-20");
        KeyResultKey key = anObjective()
                .in(Q4)
                .with(aKeyResult())
                .storedIn(early.stores)
                .keyResult()
                .key();
        assertThrows(
                InvalidInput.class, () -> early.ends.scores().score(ANNA_READS, key, said("0.8", Outcome.DONE, 0)));
    }

    @Test
    public void itIsScoredFromAWeekBeforeItsLastDay() {
        assertFalse(Ending.isScored(Q4, LocalDate.parse("2026-12-24")));
        assertTrue(Ending.isScored(Q4, LocalDate.parse("2026-12-25")));
        assertFalse(Ending.draftsNext(Q4, LocalDate.parse("2026-12-03")));
        assertTrue(Ending.draftsNext(Q4, LocalDate.parse("2026-12-04")));
    }

    @Test
    public void whoScoresWhatSomebodyElseScoredMeanwhileSeesBoth() {
        Scoring theirs = score(0, "0.8", Outcome.DONE);
        StaleVersion conflict = assertThrows(StaleVersion.class, () -> score(0, "0.5", Outcome.DONE));
        assertEquals(theirs, conflict.theirs());
    }

    @Test
    public void aRetryStoresOnce() {
        assertEquals(score(0, "0.8", Outcome.DONE), score(0, "0.8", Outcome.DONE));
        TeamAnswers yes = new TeamAnswers("Yes", "", 0);
        assertEquals(
                desk.ends.scores().answer(ANNA_READS, ENG, CYCLE, yes),
                desk.ends.scores().answer(ANNA_READS, ENG, CYCLE, yes));
    }

    @Test
    public void twoWhoCloseAreOneClose() {
        CycleDecision first = closed();
        assertEquals(first, desk.ends.closing().close(ANNA_READS, ENG, CYCLE));
        assertEquals(1, desk.stores.definitions().closings(List.of(first)).size());
    }

    @Test
    public void readersNeitherScoreNorClose() {
        assertThrows(NotPermitted.class, () -> desk.ends.queries().form(BEN_READS, ENG, CYCLE));
        assertThrows(
                NotPermitted.class, () -> desk.ends.scores().score(BEN_READS, key(0), said("0.8", Outcome.DONE, 0)));
        assertThrows(NotPermitted.class, () -> desk.ends.closing().close(BEN_READS, ENG, CYCLE));
        assertThrows(NotPermitted.class, () -> desk.ends.nextCycle().draft(BEN_READS, ENG, CYCLE));
    }

    @Test
    public void onlyAnAdministratorOpensItAgainAndSaysWhy() {
        var closed = closed();
        assertThrows(NotPermitted.class, () -> desk.ends.closing().reopen(ANNA_READS, ENG, CYCLE, "a wrong number"));
        desk.permissions.mayEdit(BEN, SPACE).mayAdminister(BEN, SPACE);
        assertThrows(InvalidInput.class, () -> desk.ends.closing().reopen(BEN_READS, ENG, CYCLE, " "));
        assertFalse(desk.ends
                .closing()
                .reopen(BEN_READS, ENG, CYCLE, "a wrong number")
                .isClosed());
        var again = desk.ends.scores().score(ANNA_READS, key(0), said("0.9", Outcome.DONE, 1));
        assertEquals(
                List.of("a wrong number"),
                desk.changes.ask(ANNA_READS, Desk.wholeSpace()).ended().stream()
                        .map(EndedCycle::change)
                        .filter(change -> !change.closed())
                        .map(change -> change.reason())
                        .toList());
    }

    @Test
    public void aClosedTableHasScoresAndNothingToWrite() {
        var closed = closed();
        OkrTable.Section section = section();
        assertEquals(ANNA, section.decision().closing().orElseThrow().by());
        assertFalse(section.mayWrite());
        OkrTable.Row row = section.groups().get(0).rows().get(0);
        assertFalse(row.mayCheckIn());
        assertEquals("0.8", row.scoring().orElseThrow().score().orElseThrow().toString());
    }

    @Test
    public void whatContinuesIsDraftedOnceWithALinkBackAndTheWayThatIsLeft() {
        var closed = closed();
        var drafted = desk.ends.nextCycle().draft(ANNA_READS, ENG, CYCLE);
        assertEquals("2027 Q1", drafted.cycle().label());
        assertEquals(1, drafted.added().size());
        assertTrue(drafted.added().get(0).draft());
        KeyResult successor = desk.stores
                .keyResults()
                .page(drafted.added().get(0).key(), Optional.empty(), 9)
                .get(0);
        assertEquals(
                List.of(key(1)), desk.stores.continuations().of(successor.key()).earlier());
        assertEquals(new BigDecimal("3"), ((Measure.Metric) successor.measure()).from());
        assertEquals(
                List.of(), desk.ends.nextCycle().draft(ANNA_READS, ENG, CYCLE).added());
    }

    @Test
    public void aPageIsNeverBlankThroughAYearAndKeepsTheClosedCycleUntilTheNextIsPublished() {
        for (LocalDate day = Q4.first(); day.isBefore(Q4.first().plusYears(1)); day = day.plusDays(1)) {
            Desk then = onDay(day.toString());
            var stored = anObjective().in(Q4).with(aKeyResult()).storedIn(then.stores);
            OkrTable table = then.queries.table(BEN_READS, Desk.wholeSpace());
            assertEquals(day.toString(), CYCLE, table.sections().get(0).cycle().label());
        }
    }
}
