package org.headway.okr.domain;

import java.math.BigDecimal;

/** What is promised and what is aimed at on the way to a number that is only hoped for. */
public record Reach(BigDecimal from, BigDecimal stretch) {

    private static final BigDecimal COMMITTED = new BigDecimal("0.3");
    private static final BigDecimal TARGET = new BigDecimal("0.7");

    /** What would be promised of it: three tenths of the way. */
    public BigDecimal committed() {
        return at(COMMITTED);
    }

    /** What would be aimed at: seven tenths of the way. */
    public BigDecimal target() {
        return at(TARGET);
    }

    private BigDecimal at(BigDecimal share) {
        return from.add(stretch.subtract(from).multiply(share));
    }
}
