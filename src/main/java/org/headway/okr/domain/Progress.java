package org.headway.okr.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The share of the way a key result has gone, derived and never stored: below 0 or above 1 where the value is
 * ({@code product.md} §3).
 */
public record Progress(BigDecimal share) {

    /** Empty where a type has no progress, or where baseline and target are equal. */
    public static Optional<Progress> of(Measure measure, Optional<BigDecimal> current) {
        if (measure instanceof Measure.Metric metric) {
            return ofMetric(metric, current.orElse(metric.from()));
        }
        if (measure instanceof Measure.Threshold threshold) {
            return current.map(value -> yesOrNo(threshold.comparison().holds(value, threshold.bound())));
        }
        if (measure instanceof Measure.Milestone) {
            return Optional.of(yesOrNo(current.map(BigDecimal::signum).orElse(0) > 0));
        }
        return Optional.empty();
    }

    private static Optional<Progress> ofMetric(Measure.Metric metric, BigDecimal current) {
        BigDecimal way = metric.to().subtract(metric.from());
        if (way.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal gone = current.subtract(metric.from());
        return Optional.of(new Progress(gone.divide(way, MathContext.DECIMAL128)));
    }

    private static Progress yesOrNo(boolean yes) {
        return new Progress(yes ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    /** In whole percent, cut toward zero: 99.6 % reads 99, only what is reached reads 100. */
    public BigDecimal percent() {
        return share.movePointRight(2).setScale(0, RoundingMode.DOWN);
    }
}
