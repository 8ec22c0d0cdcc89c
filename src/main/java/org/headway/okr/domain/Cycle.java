package org.headway.okr.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A time box: dates only, both included. Its state lives in each area's {@link CycleDecision}. */
public record Cycle(String label, LocalDate first, LocalDate last) {

    /** Number of days, first and last included. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether it runs from and to the same days, be it named differently. */
    public boolean hasSameDaysAs(Cycle other) {
        return first.equals(other.first) && last.equals(other.last);
    }

    /** Whether there is a day of both. */
    public boolean overlaps(Cycle other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** The earliest day that check-ins speak of: what was measured while the cycle before it ran. */
    public LocalDate earliestToldOf() {
        return first.minusDays(days());
    }

    /** Which day of the cycle it is: 1 on the first, {@link #days()} on the last, clamped outside. */
    public int dayNumber(LocalDate day) {
        long number = ChronoUnit.DAYS.between(first, day) + 1;
        return (int) Math.max(1, Math.min(days(), number));
    }

    /** The even pace: day 40 of 100 expects 0.4 of the way ({@code formulas.csv} T1). */
    public BigDecimal evenPace(LocalDate day) {
        return BigDecimal.valueOf(dayNumber(day)).divide(BigDecimal.valueOf(days()), MathContext.DECIMAL64);
    }
}
