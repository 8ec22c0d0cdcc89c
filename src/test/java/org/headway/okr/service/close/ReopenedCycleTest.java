package org.headway.okr.service.close;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.Q4;
import static org.headway.okr.testing.Fixtures.SPACE;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.close.ObjectiveEnd;
import org.headway.okr.domain.close.Outcome;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.Desk;
import org.headway.okr.service.EndsOfCycles;
import org.headway.okr.service.checkin.KeyResultHistory;
import org.headway.okr.service.table.EndedCycle;
import org.headway.okr.service.table.TableFilter;
import org.headway.okr.service.table.TableQuestion;
import org.headway.okr.testing.Backend;
import org.headway.okr.testing.Stores;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** A cycle is closed, opened again, said anew and closed once more: each day tells the closing that it knew. */
@RunWith(Parameterized.class)
public class ReopenedCycleTest {

    private static final AreaKey ENG = new AreaKey("ENG");
    private static final String CYCLE = "2026 Q4";
    private static final String FIRST = "0.9 It came late / Ask earlier / CONTINUED / CONTINUES Customers stay";
    private static final String SECOND = "0.3 Half were robots / Count people / DONE / ENDS Robots left";

    private final Stores stores;
    private final KeyResult keyResult;

    public ReopenedCycleTest(Backend backend) {
        stores = backend.open();
        keyResult = anObjective()
                .in(Q4)
                .with(aKeyResult().championedBy(BEN).from(0).to(10).at(8))
                .storedIn(stores)
                .keyResult();
    }

    @Parameters(name = "{0}")
    public static List<Backend> backends() {
        return List.of(Backend.IN_MEMORY, Backend.H2);
    }

    private Desk on(String day) {
        Desk desk = new Desk(Instant.parse(day + "T09:00:00Z"), stores);
        desk.permissions.mayAdminister(ANNA, SPACE);
        return desk;
    }

    @Before
    public void itIsClosedTwice() {
        close("2027-01-04", "0.9", "It came late", "Ask earlier", Outcome.CONTINUED, "Customers stay", 0);
        var drafted = on("2027-01-06").ends.nextCycle().draft(ANNA_READS, ENG, CYCLE);
        var published = on("2027-01-10")
                .objectives
                .publish(ANNA_READS, drafted.added().get(0).key(), 1);
        var open = on("2027-01-12").ends.closing().reopen(ANNA_READS, ENG, CYCLE, "Robots were counted");
        close("2027-01-20", "0.3", "Half were robots", "Count people", Outcome.DONE, "Robots left", 1);
    }

    private void close(
            String day, String score, String because, String lesson, Outcome outcome, String why, int version) {
        EndsOfCycles ends = on(day).ends;
        ScoringText text = new ScoringText(Optional.of(new BigDecimal(score)), because, lesson, outcome, version);
        Scoring said = ends.scores().score(ANNA_READS, keyResult.key(), text);
        ObjectiveEnd end = ends.scores().end(ANNA_READS, new ObjectiveEnd(keyResult.objective(), why, false, version));
        assertEquals(said.version(), end.version());
        var closed = ends.closing().close(ANNA_READS, ENG, CYCLE);
    }

    private static TableQuestion asOf(String day) {
        return new TableQuestion(
                Optional.of(SPACE.key()), "", CYCLE, TableFilter.none(), Optional.of(LocalDate.parse(day)));
    }

    private OkrTable table(String day) {
        return on("2027-02-01").queries.table(ANNA_READS, asOf(day));
    }

    private static String told(OkrTable table) {
        OkrTable.Group group = table.sections().get(0).groups().get(0);
        return scored(group.rows().get(0))
                + group.ended()
                        .map(end -> " / " + end.outcome() + " " + end.because())
                        .orElse("");
    }

    private static String scored(OkrTable.Row row) {
        return row.scoring()
                .map(said -> said.score().orElseThrow() + " " + said.because() + " / " + said.lesson() + " / "
                        + said.outcome())
                .orElse("open");
    }

    @Test
    public void theTableOfADayTellsTheClosingOfThatDay() {
        assertEquals("open", told(table("2027-01-03")));
        assertEquals(FIRST, told(table("2027-01-04")));
        assertEquals(FIRST, told(table("2027-01-11")));
        assertEquals("open", told(table("2027-01-12")));
        assertEquals("open", told(table("2027-01-19")));
        assertEquals(SECOND, told(table("2027-01-20")));
        assertEquals(SECOND, told(table("2027-02-01")));
    }

    private KeyResultHistory near(KeyResultKey key, String day) {
        return on("2027-02-01").queries.history(ANNA_READS, key, Optional.empty(), Optional.of(LocalDate.parse(day)));
    }

    @Test
    public void soDoesTheDrawerAndTheOpenedRow() {
        for (String day : List.of("2027-01-03", "2027-01-04", "2027-01-12", "2027-01-20")) {
            OkrTable.Row row =
                    table(day).sections().get(0).groups().get(0).rows().get(0);
            assertEquals(
                    List.of(row.scoring(), row.scoring()),
                    Stream.of(
                                    near(keyResult.key(), day),
                                    on("2027-02-01")
                                            .queries
                                            .latest(ANNA_READS, keyResult.key(), Optional.of(LocalDate.parse(day))))
                            .map(near -> near.row()
                                    .sections()
                                    .get(0)
                                    .groups()
                                    .get(0)
                                    .rows()
                                    .get(0)
                                    .scoring())
                            .toList());
        }
    }

    @Test
    public void whatItGoesOnAsAndHowThatCameToBeAreOfThatDayToo() {
        assertFalse(near(keyResult.key(), "2027-01-09").successor().isPresent());
        KeyResultKey next =
                near(keyResult.key(), "2027-01-10").successor().orElseThrow().key();
        assertEquals(
                "Ask earlier",
                near(next, "2027-01-11").earlier().get(0).scoring().lesson());
        assertEquals(List.of(), near(next, "2027-01-12").earlier());
        assertEquals(
                "Count people",
                near(next, "2027-01-31").earlier().get(0).scoring().lesson());
        assertEquals(
                "Count people",
                near(next, "2027-02-01").earlier().get(0).scoring().lesson());
    }

    @Test
    public void theHistoryOfChangesAgrees() {
        assertEquals(List.of(), ended("2027-01-03"));
        assertEquals(List.of(FIRST), ended("2027-01-04"));
        assertEquals(List.of("closed", "opened"), ended("2027-01-13"));
        assertEquals(List.of("closed", "opened", SECOND), ended("2027-01-20"));
        assertEquals(List.of("closed", "opened", SECOND), ended("2027-02-01"));
    }

    private List<String> ended(String day) {
        return on("2027-02-01").changes.ask(ANNA_READS, asOf(day)).ended().stream()
                .map(ReopenedCycleTest::told)
                .toList();
    }

    private static String told(EndedCycle cycle) {
        return cycle.groups().stream()
                .findFirst()
                .map(group -> scored(group.rows().get(0)) + " / "
                        + group.ended().orElseThrow().outcome() + " "
                        + group.ended().orElseThrow().because())
                .orElse(cycle.change().closed() ? "closed" : "opened");
    }
}
