package org.headway.okr.view.bringin;

import java.math.BigDecimal;
import java.util.Optional;
import org.headway.okr.domain.ImportedKeyResult;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.Reading;
import org.headway.okr.view.Figures;
import org.headway.okr.view.Words;

/**
 * A key result of a pasted list.
 *
 * @param sign ✓ as read, ? to look at, = there already
 * @param note what becomes the first check-in; empty if nothing
 * @param values {@code 52 → 61 → 70 %}
 * @param remark why somebody should look at it, or what becomes of it
 */
public record BringInRowView(String sign, String title, String note, String values, String remark) {

    private static final String HERE = "=";

    static BringInRowView of(ImportedKeyResult keyResult, boolean isHere, Words words) {
        return new BringInRowView(
                isHere ? HERE : keyResult.isToLookAt() ? "?" : "✓",
                keyResult.title(),
                keyResult.note(),
                values(keyResult.measure(), keyResult.now(), words),
                isHere ? words.say("okr.bring-in.here") : remark(keyResult.reading(), words));
    }

    boolean isHere() {
        return sign.equals(HERE);
    }

    private static String remark(Reading reading, Words words) {
        return switch (reading) {
            case AS_READ -> "";
            case START_UNKNOWN -> words.say("okr.bring-in.start-unknown");
            case START_IS_TARGET -> words.say("okr.bring-in.start-is-target");
            case YES_OR_NO -> words.say("okr.milestone");
        };
    }

    private static String values(Measure measure, Optional<BigDecimal> now, Words words) {
        Figures figures = new Figures(words.locale());
        if (measure instanceof Measure.Metric metric) {
            String middle = now.map(value -> figures.brief(value, "") + " → ").orElse("");
            return figures.brief(metric.from(), "") + " → " + middle + figures.exact(metric.to(), metric.unit());
        }
        if (measure instanceof Measure.Threshold threshold) {
            return threshold.comparison().sign() + " " + figures.exact(threshold.bound(), threshold.unit());
        }
        boolean done = now.map(BigDecimal::signum).orElse(0) > 0;
        return measure instanceof Measure.Milestone && done ? words.say("okr.milestone.done") : "";
    }
}
