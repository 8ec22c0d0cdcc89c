package org.headway.okr.rest;

import java.math.BigDecimal;
import org.headway.okr.domain.Measure;
import org.headway.okr.service.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * A measure on the wire, numbers as exact text.
 *
 * @param type {@code METRIC}, {@code THRESHOLD}, {@code MILESTONE} or {@code BASELINE}
 * @param to the target, or the bound of a threshold
 */
public record MeasureDto(
        @Nullable String type,
        @Nullable String from,
        @Nullable String to,
        @Nullable String comparison,
        @Nullable String unit) {

    private enum Type {
        METRIC,
        THRESHOLD,
        MILESTONE,
        BASELINE
    }

    public static MeasureDto of(Measure measure) {
        if (measure instanceof Measure.Metric metric) {
            return new MeasureDto(Type.METRIC.name(), plain(metric.from()), plain(metric.to()), null, metric.unit());
        }
        if (measure instanceof Measure.Threshold threshold) {
            String comparison = threshold.comparison().name();
            return new MeasureDto(Type.THRESHOLD.name(), null, plain(threshold.bound()), comparison, threshold.unit());
        }
        if (measure instanceof Measure.Baseline baseline) {
            return new MeasureDto(Type.BASELINE.name(), null, null, null, baseline.unit());
        }
        return new MeasureDto(Type.MILESTONE.name(), null, null, null, null);
    }

    public Measure measure() {
        return switch (Input.oneOf(Type.class, "type", type)) {
            case METRIC ->
                new Measure.Metric(
                        Input.maybeNumber("from", from)
                                .orElseThrow(() -> new InvalidInput("from", "okr.error.no-from")),
                        Input.number("to", to),
                        Input.text(unit));
            case THRESHOLD ->
                new Measure.Threshold(
                        Input.oneOf(Measure.Comparison.class, "comparison", comparison),
                        Input.number("to", to),
                        Input.text(unit));
            case MILESTONE -> new Measure.Milestone();
            case BASELINE -> new Measure.Baseline(Input.text(unit));
        };
    }

    public static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
