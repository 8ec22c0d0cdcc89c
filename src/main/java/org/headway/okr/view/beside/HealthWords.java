package org.headway.okr.view.beside;

import java.math.BigDecimal;
import java.util.Optional;
import org.headway.okr.domain.beside.HealthMetric;
import org.headway.okr.domain.beside.HealthRange;
import org.headway.okr.view.Figures;
import org.headway.okr.view.Words;

/** A health metric in words: its range, and how it stands in it. */
public final class HealthWords {

    private static final int ROOM = 10;
    private static final int LONGEST_UNIT = 3;

    private HealthWords() {}

    /** {@code 0–300}, {@code at least 99.95 %}. */
    public static String range(HealthMetric metric, Figures figures, Words words) {
        HealthRange range = metric.range();
        String unit = metric.unit();
        Optional<String> high = range.high().map(bound -> figures.exact(bound, unit));
        Optional<String> low = range.low().map(bound -> figures.exact(bound, high.isPresent() ? "" : unit));
        if (low.isPresent() && high.isPresent()) {
            return between(low.get(), high.get());
        }
        return low.map(bound -> words.say("okr.static.bound.at_least", bound))
                .or(() -> high.map(bound -> words.say("okr.static.bound.at_most", bound)))
                .orElse("");
    }

    /** {@code 0–300}, {@code ≥ 99.95 %}: for a chip. */
    static String briefRange(HealthMetric metric, Figures figures) {
        Optional<String> low = metric.range().low().map(bound -> brief(bound, "", figures));
        Optional<String> high = metric.range().high().map(bound -> brief(bound, "", figures));
        if (low.isPresent() && high.isPresent()) {
            return between(low.get(), high.get());
        }
        return low.map(bound -> "≥ " + bound)
                .or(() -> high.map(bound -> "≤ " + bound))
                .orElse("");
    }

    /** A dash between bounds is no sign of the second. */
    private static String between(String low, String high) {
        return low + (Character.isDigit(high.charAt(0)) ? "–" : " – ") + high;
    }

    /** In full where that is short: what was cut could look as if it were inside. A long unit stands in what opens. */
    static String brief(BigDecimal number, String unit, Figures figures) {
        String exact = figures.exact(number, unit.length() > LONGEST_UNIT ? "" : unit);
        return exact.length() <= ROOM ? exact : figures.brief(number, unit);
    }

    /** {@code out of range, 0–300}. */
    public static String state(HealthMetric metric, Figures figures, Words words) {
        String key =
                switch (metric.state()) {
                    case OUT_OF_RANGE -> "okr.health.out";
                    case IN_RANGE -> "okr.health.in";
                    case UNREAD -> "okr.health.unread";
                };
        return words.say(key, range(metric, figures, words));
    }

    /** What it reads, in full; a dash before the first reading. */
    public static String value(HealthMetric metric, Figures figures) {
        return metric.current()
                .map(read -> figures.exact(read.value(), metric.unit()))
                .orElse("–");
    }

    /** As an editor would type it, so that it can be read again. */
    static String typed(BigDecimal number, Words words) {
        char point = java.text.DecimalFormatSymbols.getInstance(words.locale()).getDecimalSeparator();
        return number.toPlainString().replace('.', point);
    }
}
