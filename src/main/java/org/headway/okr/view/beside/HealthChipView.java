package org.headway.okr.view.beside;

import org.headway.okr.domain.beside.HealthMetric;
import org.headway.okr.view.Figures;
import org.headway.okr.view.Words;

/**
 * A health metric in a few words.
 *
 * @param state {@code out}, {@code in} or {@code unread}
 * @param range shown only outside of it
 */
public record HealthChipView(String key, String state, String name, String value, String range, String said) {

    static HealthChipView of(HealthMetric metric, Figures figures, Words words) {
        boolean out = metric.state() == HealthMetric.State.OUT_OF_RANGE;
        return new HealthChipView(
                metric.key().value(),
                state(metric),
                metric.name(),
                metric.current()
                        .map(read -> HealthWords.brief(read.value(), metric.unit(), figures))
                        .orElse("–"),
                out ? HealthWords.briefRange(metric, figures) : "",
                HealthWords.state(metric, figures, words));
    }

    static String state(HealthMetric metric) {
        return switch (metric.state()) {
            case OUT_OF_RANGE -> "out";
            case IN_RANGE -> "in";
            case UNREAD -> "unread";
        };
    }
}
