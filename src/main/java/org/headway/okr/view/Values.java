package org.headway.okr.view;

import java.math.BigDecimal;
import java.util.Optional;
import org.headway.okr.domain.Measure;

/** What was measured, as the type of its key result says it. */
public final class Values {

    private Values() {}

    /** A value in full, as its type says it. */
    public static String of(Measure measure, Optional<BigDecimal> value, Viewing viewing) {
        if (measure instanceof Measure.Milestone) {
            return value.map(done -> done.signum() > 0 ? "okr.milestone.done" : "okr.milestone.not-done")
                    .map(key -> viewing.words().say(key))
                    .orElse("");
        }
        return value.map(number -> viewing.figures().exact(number, unit(measure)))
                .orElse("");
    }

    public static String unit(Measure measure) {
        if (measure instanceof Measure.Metric metric) {
            return metric.unit();
        }
        if (measure instanceof Measure.Threshold threshold) {
            return threshold.unit();
        }
        return measure instanceof Measure.Baseline baseline ? baseline.unit() : "";
    }
}
