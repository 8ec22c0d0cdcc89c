package org.headway.okr.view.line;

import java.math.BigDecimal;
import java.util.Optional;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Measure;
import org.headway.okr.view.Figures;
import org.headway.okr.view.Words;

/** Where a key result stands in a few characters, as its type says it: {@code 5.1 of 6 %}. */
public final class BriefStanding {

    private BriefStanding() {}

    public static String of(KeyResult keyResult, Words words) {
        Figures figures = new Figures(words.locale());
        Optional<BigDecimal> value = keyResult.projection().value();
        Measure measure = keyResult.measure();
        if (measure instanceof Measure.Metric metric) {
            String now = figures.brief(value.orElse(metric.from()), "");
            String to = figures.brief(metric.to(), metric.unit());
            boolean grows = metric.to().compareTo(metric.from()) > 0;
            return grows && value.isPresent() ? words.say("okr.standing.metric", now, to) : now + " → " + to;
        }
        if (measure instanceof Measure.Threshold threshold) {
            String bound = threshold.comparison().sign() + " " + figures.brief(threshold.bound(), threshold.unit());
            return value.map(number -> figures.brief(number, threshold.unit()) + " (" + bound + ")")
                    .orElse(bound);
        }
        if (measure instanceof Measure.Baseline baseline) {
            return value.map(number -> figures.brief(number, baseline.unit()))
                    .orElseGet(() -> words.say("okr.baseline.unknown"));
        }
        boolean done = value.map(BigDecimal::signum).orElse(0) > 0;
        return words.say(done ? "okr.milestone.done" : "okr.milestone.not-done");
    }
}
