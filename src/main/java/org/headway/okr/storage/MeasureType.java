package org.headway.okr.storage;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.headway.okr.domain.Measure;
import org.jspecify.annotations.Nullable;

/** How each kind of measure lies in the columns of a key result. */
enum MeasureType {
    METRIC,
    THRESHOLD,
    MILESTONE,
    BASELINE;

    static void write(StoredMeasure row, Measure measure) {
        if (measure instanceof Measure.Metric metric) {
            write(row, METRIC, metric.from(), metric.to(), null, metric.unit());
        } else if (measure instanceof Measure.Threshold threshold) {
            write(row, THRESHOLD, null, threshold.bound(), threshold.comparison(), threshold.unit());
        } else if (measure instanceof Measure.Baseline baseline) {
            write(row, BASELINE, null, null, null, baseline.unit());
        } else {
            write(row, MILESTONE, null, null, null, "");
        }
    }

    private static void write(
            StoredMeasure row,
            MeasureType type,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to,
            Measure.@Nullable Comparison comparison,
            String unit) {
        row.setMeasureType(type);
        row.setBaseline(StoredText.orNull(Optional.ofNullable(from)));
        row.setTarget(StoredText.orNull(Optional.ofNullable(to)));
        row.setComparison(comparison);
        row.setUnit(StoredText.orNull(unit));
    }

    static Measure read(StoredMeasure row) {
        String unit = StoredText.orEmpty(row.getUnit());
        return switch (Objects.requireNonNull(row.getMeasureType())) {
            case METRIC -> new Measure.Metric(required(row.getBaseline()), required(row.getTarget()), unit);
            case THRESHOLD ->
                new Measure.Threshold(Objects.requireNonNull(row.getComparison()), required(row.getTarget()), unit);
            case MILESTONE -> new Measure.Milestone();
            case BASELINE -> new Measure.Baseline(unit);
        };
    }

    private static BigDecimal required(@Nullable String text) {
        return new BigDecimal(Objects.requireNonNull(text));
    }
}
