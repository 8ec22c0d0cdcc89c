package org.headway.okr.domain;

import java.math.BigDecimal;

/** Which numbers Headway keeps: every decimal that people type, and none that is only there to hurt. */
public final class Decimals {

    /** Most digits before and after the point. */
    public static final int DIGITS = 40;

    private Decimals() {}

    /** Whether a number has at most {@value #DIGITS} digits before the point and as many after it. */
    public static boolean isKept(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        long before = (long) plain.precision() - plain.scale();
        return before <= DIGITS && plain.scale() <= DIGITS;
    }
}
