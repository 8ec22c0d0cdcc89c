package org.headway.okr.domain.text;

import java.math.BigDecimal;

/** A number with its unit as somebody wrote it: {@code 14 d}, {@code 45 %}, {@code $50}; the unit may be empty. */
public record Quantity(BigDecimal value, String unit) {

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1990);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2039);

    /** Whether it could be a year, if the words around it say so. */
    boolean isLikeYear() {
        return unit.isEmpty()
                && value.scale() == 0
                && value.compareTo(FIRST_YEAR) >= 0
                && value.compareTo(LAST_YEAR) <= 0;
    }

    /** Whether it is a share of something: 25 %. */
    public boolean isShare() {
        return Unit.same(unit, "%");
    }

    /** Whether it is an amount of money. */
    public boolean isMoney() {
        return Unit.isCurrency(unit);
    }

    /** Whether it counts things one by one, rather than measure them: no unit, or one that only its author knows. */
    public boolean isCount() {
        return !Unit.isKnown(unit);
    }

    /** The same number, with this unit where it has none of its own. */
    Quantity orUnit(String other) {
        return unit.isEmpty() ? new Quantity(value, other) : this;
    }
}
