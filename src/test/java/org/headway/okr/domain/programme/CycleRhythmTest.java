package org.headway.okr.domain.programme;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Cycle;
import org.junit.Test;

/** How the length of a cycle and the first month of a year cut the calendar, and what the pieces are called. */
public class CycleRhythmTest {

    private static final LocalDate FEBRUARY = LocalDate.parse("2027-02-15");

    @Test
    public void theFifteenthOfFebruaryIsInTheCycleThatTheFirstMonthMakes() {
        assertEquals("2027 Q1 2027-01-01 2027-03-31", at(FEBRUARY, 3, Month.JANUARY));
        assertEquals("FY2028 Q1 2027-02-01 2027-04-30", at(FEBRUARY, 3, Month.FEBRUARY));
        assertEquals("FY2027 Q4 2026-12-01 2027-02-28", at(FEBRUARY, 3, Month.MARCH));
        assertEquals("FY2027 Q4 2027-01-01 2027-03-31", at(FEBRUARY, 3, Month.APRIL));
        assertEquals("FY2027 Q3 2027-01-01 2027-03-31", at(FEBRUARY, 3, Month.JULY));
        assertEquals("FY2027 Q1 2026-12-01 2027-02-28", at(FEBRUARY, 3, Month.DECEMBER));
        assertEquals("2027 H1 2027-01-01 2027-06-30", at(FEBRUARY, 6, Month.JANUARY));
        assertEquals("FY2027 H2 2026-10-01 2027-03-31", at(FEBRUARY, 6, Month.APRIL));
        assertEquals("FY2027 H1 2026-10-01 2027-03-31", at(FEBRUARY, 6, Month.OCTOBER));
    }

    private static String at(LocalDate day, int months, Month first) {
        Cycle cycle = new CycleRhythm(months, first).at(day);
        return cycle.label() + " " + cycle.first() + " " + cycle.last();
    }

    @Test
    public void eachDayIsInOneCycleWhichIsFoundByItsNameAndLiesBetweenItsNeighbours() {
        for (int months : List.of(3, 6)) {
            for (Month first : Month.values()) {
                CycleRhythm rhythm = new CycleRhythm(months, first);
                LocalDate.parse("2027-01-01")
                        .datesUntil(LocalDate.parse("2029-01-01"), Period.ofDays(1))
                        .forEach(day -> holds(rhythm, day));
            }
        }
    }

    private static void holds(CycleRhythm rhythm, LocalDate day) {
        Cycle cycle = rhythm.at(day);
        String message = rhythm + " " + day;
        assertTrue(message, cycle.contains(day));
        assertEquals(message, Optional.of(cycle), rhythm.named(cycle.label()));
        assertEquals(
                message, cycle.first().plusMonths(rhythm.months()), cycle.last().plusDays(1));
        assertEquals(message, cycle, rhythm.before(rhythm.after(cycle)));
        assertEquals(message, cycle.first(), rhythm.before(cycle).last().plusDays(1));
    }
}
