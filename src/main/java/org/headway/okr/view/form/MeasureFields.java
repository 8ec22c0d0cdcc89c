package org.headway.okr.view.form;

import org.headway.okr.domain.Measure;
import org.headway.okr.view.Figures;

/**
 * A measure in the fields of a form, as its writer would type it.
 *
 * @param type {@code METRIC}, {@code THRESHOLD}, {@code MILESTONE} or {@code BASELINE}; empty where the words say it
 */
public record MeasureFields(String type, String from, String to, String comparison, String unit) {

    static final MeasureFields AS_THE_WORDS_SAY = new MeasureFields("", "", "", "", "");

    static MeasureFields of(Measure measure, Figures figures) {
        if (measure instanceof Measure.Metric metric) {
            return new MeasureFields(
                    "METRIC", figures.exact(metric.from(), ""), figures.exact(metric.to(), ""), "", metric.unit());
        }
        if (measure instanceof Measure.Threshold threshold) {
            String bound = figures.exact(threshold.bound(), "");
            return new MeasureFields(
                    "THRESHOLD", "", bound, threshold.comparison().name(), threshold.unit());
        }
        return measure instanceof Measure.Baseline baseline
                ? new MeasureFields("BASELINE", "", "", "", baseline.unit())
                : new MeasureFields("MILESTONE", "", "", "", "");
    }
}
