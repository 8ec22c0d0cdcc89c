package org.headway.okr.domain.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.headway.okr.domain.Measure;

/** Where a key result stands, if the note after it begins with that: "52 %", "100%: We have …", "Done", "Not yet". */
public final class CurrentValue {

    private static final Set<String> DONE =
            Set.of("done", "yes", "complete", "completed", "achieved", "erledigt", "ja", "fertig", "erreicht");

    private static final Set<String> NOT_DONE =
            Set.of("not done", "no", "not yet", "not started", "nein", "noch nicht", "nicht erledigt", "offen");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private CurrentValue() {}

    /** The value in the unit of the measure; 1 and 0 for done and not done. */
    public static Optional<BigDecimal> in(String note, Measure measure, Locale locale) {
        if (measure instanceof Measure.Milestone) {
            return yesOrNo(firstClause(note)).or(() -> number(note, "%", locale).flatMap(CurrentValue::yesOrNo));
        }
        return number(note, unit(measure), locale);
    }

    private static Optional<BigDecimal> yesOrNo(String words) {
        if (DONE.contains(words)) {
            return Optional.of(BigDecimal.ONE);
        }
        return NOT_DONE.contains(words) ? Optional.of(BigDecimal.ZERO) : Optional.empty();
    }

    /** All of a milestone, or nothing; a part of it is not done, but says more than "no". */
    private static Optional<BigDecimal> yesOrNo(BigDecimal percent) {
        if (percent.compareTo(HUNDRED) == 0) {
            return Optional.of(BigDecimal.ONE);
        }
        return percent.signum() == 0 ? Optional.of(BigDecimal.ZERO) : Optional.empty();
    }

    /** The number that the note begins with, if it has this unit, or none and no words after it. */
    private static Optional<BigDecimal> number(String note, String unit, Locale locale) {
        return NumberScan.at(note, 0, locale)
                .filter(found -> endsThere(note, found.end()))
                .filter(found -> Unit.same(found.quantity().unit(), unit)
                        || (found.quantity().unit().isEmpty()
                                && note.substring(found.end()).isBlank()))
                .map(found -> found.quantity().value());
    }

    private static boolean endsThere(String note, int end) {
        return end == note.length() || " \n.,;:!(".indexOf(note.charAt(end)) >= 0;
    }

    private static String firstClause(String note) {
        int end = 0;
        while (end < note.length() && ".,;:!(\n".indexOf(note.charAt(end)) < 0) {
            end++;
        }
        return note.substring(0, end).strip().toLowerCase(Locale.ROOT);
    }

    private static String unit(Measure measure) {
        if (measure instanceof Measure.Metric metric) {
            return metric.unit();
        }
        if (measure instanceof Measure.Threshold threshold) {
            return threshold.unit();
        }
        return measure instanceof Measure.Baseline baseline ? baseline.unit() : "";
    }
}
