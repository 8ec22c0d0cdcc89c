package org.headway.okr.domain.programme;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headway.okr.domain.Cycle;

/**
 * How a programme cuts the year into cycles; cycles come from nowhere else.
 *
 * @param months length of a cycle: 3 (quarters) or 6 (halves)
 * @param firstMonth the month the year begins with; a year that begins in another month than January is named after the
 *     calendar year it ends in, as fiscal years are
 */
public record CycleRhythm(int months, Month firstMonth) {

    private static final Pattern LABEL = Pattern.compile("(?:FY)? ?(\\d{4})[ -]?([QH])([1-4])");

    /** Quarters from January: what works before anybody has decided. */
    public static CycleRhythm quarters() {
        return new CycleRhythm(3, Month.JANUARY);
    }

    /** The cycle that the calendar is in on this day. */
    public Cycle at(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        int sinceYearBegan = Math.floorMod(month.getMonthValue() - firstMonth.getValue(), 12);
        YearMonth yearBegan = month.minusMonths(sinceYearBegan);
        return numbered(yearBegan, sinceYearBegan / months);
    }

    public Cycle after(Cycle cycle) {
        return at(cycle.last().plusDays(1));
    }

    public Cycle before(Cycle cycle) {
        return at(cycle.first().minusDays(1));
    }

    /** Finds the cycle that somebody names as {@code 2026 Q4}; empty if this rhythm has none of that name. */
    public Optional<Cycle> named(String label) {
        Matcher read = LABEL.matcher(label.strip().toUpperCase(java.util.Locale.ROOT));
        if (!read.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(read.group(1));
        int number = Integer.parseInt(read.group(3)) - 1;
        boolean letterFits = read.group(2).equals(letter());
        if (!letterFits || number >= 12 / months || year < 1900 || year > 2999) {
            return Optional.empty();
        }
        return Optional.of(numbered(YearMonth.of(calendarYear() ? year : year - 1, firstMonth), number));
    }

    private Cycle numbered(YearMonth yearBegan, int number) {
        YearMonth begins = yearBegan.plusMonths((long) number * months);
        YearMonth ends = begins.plusMonths(months - 1L);
        String year = calendarYear() ? "" + yearBegan.getYear() : "FY" + (yearBegan.getYear() + 1);
        return new Cycle(year + " " + letter() + (number + 1), begins.atDay(1), ends.atEndOfMonth());
    }

    private boolean calendarYear() {
        return firstMonth == Month.JANUARY;
    }

    private String letter() {
        return months == 3 ? "Q" : "H";
    }
}
