package org.headway.okr.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * How far several key results are together: relative weights, each share kept between none and all of the way. What has no
 * progress, or weighs nothing, has no effect.
 */
public record RollUp(List<Part> parts) {

    /** One key result in it. */
    public record Part(BigDecimal weight, Optional<Progress> progress) {

        private boolean counts() {
            return weight.signum() > 0 && progress.isPresent();
        }

        private BigDecimal weighed() {
            BigDecimal share = progress.map(Progress::share).orElse(BigDecimal.ZERO);
            return weight.multiply(share.max(BigDecimal.ZERO).min(BigDecimal.ONE));
        }
    }

    public RollUp {
        parts = List.copyOf(parts);
    }

    /** Empty where nothing counts. */
    public Optional<Progress> progress() {
        BigDecimal all =
                sum(parts.stream().filter(Part::counts).map(Part::weight).toList());
        BigDecimal gone =
                sum(parts.stream().filter(Part::counts).map(Part::weighed).toList());
        return all.signum() == 0
                ? Optional.empty()
                : Optional.of(new Progress(gone.divide(all, MathContext.DECIMAL128)));
    }

    private static BigDecimal sum(List<BigDecimal> some) {
        return some.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
