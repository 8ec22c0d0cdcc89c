package org.headway.okr.service.table;

import static org.headway.okr.service.Desk.BEN_READS;
import static org.headway.okr.testing.Fixtures.Q4;
import static org.headway.okr.testing.Fixtures.SPACE;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.programme.CycleRhythm;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.Desk;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.writing.ObjectiveText;
import org.junit.Test;

/** Which cycle a table shows. */
public class CurrentCycleTest {

    private static OkrTable tableOn(String day, String cycle) {
        Desk desk = new Desk(Instant.parse(day + "T08:00:00Z"));
        anObjective().in(Q4).storedIn(desk.stores);
        return desk.queries.table(
                BEN_READS, new TableQuestion(Optional.of(SPACE.key()), "", cycle, TableFilter.none()));
    }

    @Test
    public void aPageIsNotBlankOnTheFirstOfJanuary() {
        assertEquals(
                "2026 Q4", tableOn("2027-01-01", "").sections().get(0).cycle().label());
    }

    @Test
    public void theCalendarDecidesWhereNothingIsWrittenYet() {
        OkrTable table = tableOn("2026-08-15", "Current");
        assertTrue(table.sections().isEmpty());
        assertEquals("2026 Q3", table.home().cycle().label());
    }

    @Test
    public void aCycleThatHasNotBegunIsNotCurrent() {
        assertTrue(tableOn("2026-09-30", "").sections().isEmpty());
        assertEquals(1, tableOn("2026-09-30", "Next").sections().size());
        assertEquals(1, tableOn("2026-09-30", "2026 Q4").sections().size());
        assertEquals(1, tableOn("2027-01-01", "2026q4").sections().size());
    }

    @Test
    public void aCycleThatNobodyKnowsIsRefusedByName() {
        assertEquals(
                "cycle",
                assertThrows(InvalidInput.class, () -> tableOn("2026-09-30", "2026 Q5"))
                        .field());
    }

    @Test
    public void everyDayLiesInTheCycleThatTheRhythmNamesForIt() {
        for (int months : new int[] {3, 6}) {
            for (var first : java.time.Month.values()) {
                CycleRhythm rhythm = new CycleRhythm(months, first);
                for (var day = Q4.first(); day.isBefore(Q4.first().plusYears(2)); day = day.plusDays(1)) {
                    var cycle = rhythm.at(day);
                    assertTrue(cycle.contains(day));
                    assertEquals(Optional.of(cycle), rhythm.named(cycle.label()));
                    assertEquals(cycle, rhythm.before(rhythm.after(cycle)));
                }
            }
        }
    }

    @Test(timeout = 2000)
    public void aLongLabelIsRefusedAtOnce() {
        String label = "2026" + " ".repeat(200_000) + "X";
        assertThrows(InvalidInput.class, () -> tableOn("2026-10-15", label));
    }

    @Test
    public void aCycleThatLostItsLastObjectiveDoesNotBlankThePage() {
        Desk desk = new Desk(Instant.parse("2027-01-05T08:00:00Z"));
        anObjective().in(Q4).storedIn(desk.stores);
        var next = desk.objectives.add(
                Desk.ANNA_READS, new AreaKey("ENG"), "2027 Q1", new ObjectiveText("By mistake", "", "", ""));
        desk.objectives.drop(Desk.ANNA_READS, next.key(), 1, "");
        OkrTable table = desk.queries.table(BEN_READS, Desk.wholeSpace());
        assertEquals("2026 Q4", table.sections().get(0).cycle().label());
    }

    @Test
    public void whatIsAddedGoesToTheCalendarsCycleWhateverThePageShows() {
        OkrTable table = tableOn("2027-01-05", "");
        assertEquals("2026 Q4", table.sections().get(0).cycle().label());
        assertEquals("2027 Q1", table.home().cycle().label());
    }
}
