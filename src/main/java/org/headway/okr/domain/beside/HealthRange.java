package org.headway.okr.domain.beside;

import java.math.BigDecimal;
import java.util.Optional;

/** Where a number should stay: from low to high, both included; either may be open. */
public record HealthRange(Optional<BigDecimal> low, Optional<BigDecimal> high) {

    public boolean holds(BigDecimal value) {
        return missed(value).isEmpty();
    }

    /** The bound that a value outside lies beyond, and would have to come back to. */
    public Optional<BigDecimal> missed(BigDecimal value) {
        return low.filter(bound -> value.compareTo(bound) < 0)
                .or(() -> high.filter(bound -> value.compareTo(bound) > 0));
    }
}
