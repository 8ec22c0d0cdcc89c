package org.headway.okr.domain;

import java.math.BigDecimal;

/** How a key result is measured: its type with what the type needs. Numbers are decimals, never floating point. */
public sealed interface Measure {

    /** From X to Y. {@code from} and {@code to} differ. */
    record Metric(BigDecimal from, BigDecimal to, String unit) implements Measure {}

    /** Stay on one side of a bound. */
    record Threshold(Comparison comparison, BigDecimal bound, String unit) implements Measure {}

    /** Done or not. */
    record Milestone() implements Measure {}

    /** X is not known yet: measure first. */
    record Baseline(String unit) implements Measure {}

    /** On which side of a threshold the value should be. */
    enum Comparison {
        OVER(">"),
        AT_LEAST("≥"),
        UNDER("<"),
        AT_MOST("≤");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        public boolean holds(BigDecimal value, BigDecimal bound) {
            int order = value.compareTo(bound);
            return switch (this) {
                case OVER -> order > 0;
                case AT_LEAST -> order >= 0;
                case UNDER -> order < 0;
                case AT_MOST -> order <= 0;
            };
        }
    }
}
