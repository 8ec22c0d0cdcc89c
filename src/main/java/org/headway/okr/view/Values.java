package org.headway.okr.view;

import java.math.BigDecimal;
import java.util.Optional;
import org.headway.okr.domain.Measure;

/** What was measured, as the type of its key result says it. */
public final class Values {

    private Values() {}

    /** A value in full, as its type says it. */
    public static String of(Measure measure, Optional<BigDecimal> value, Viewing viewing) {
        return of(measure, value, viewing.figures(), viewing.words());
    }

    /** The same outside of any cycle. */
    public static String of(Measure measure, Optional<BigDecimal> value, Figures figures, Words words) {
        if (measure instanceof Measure.Milestone) {
            return value.map(done -> done.signum() > 0 ? "okr.milestone.done" : "okr.milestone.not-done")
                    .map(words::say)
                    .orElse("");
        }
        return value.map(number -> figures.exact(number, unit(measure))).orElse("");
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
