package org.headway.okr.domain;

/** A measure in one short line, for tests. */
public final class PrintedMeasure {

    private PrintedMeasure() {}

    public static String of(Measure measure) {
        if (measure instanceof Measure.Metric metric) {
            return (metric.from().toPlainString() + " > " + metric.to().toPlainString() + " " + metric.unit()).strip();
        }
        if (measure instanceof Measure.Threshold threshold) {
            return (threshold.comparison().sign() + " " + threshold.bound().toPlainString() + " " + threshold.unit())
                    .strip();
        }
        return measure instanceof Measure.Baseline baseline ? ("? " + baseline.unit()).strip() : "yes/no";
    }
}
