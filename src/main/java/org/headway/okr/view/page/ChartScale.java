package org.headway.okr.view.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;

/** Days from left to right and values from bottom to top, on a drawing 432 wide with room for labels on its left. */
final class ChartScale {

    private static final int LEFT = 60;
    private static final int RIGHT = 426;

    private final LocalDate first;
    private final long days;
    private final BigDecimal low;
    private final BigDecimal range;
    private final int top;
    private final int bottom;

    /** Takes the days and the values to make room for, and where the highest and the lowest are drawn. */
    ChartScale(LocalDate first, LocalDate last, Collection<BigDecimal> values, int top, int bottom) {
        this.first = first;
        this.days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        this.low = Collections.min(values);
        this.range = Collections.max(values).subtract(low);
        this.top = top;
        this.bottom = bottom;
    }

    String point(LocalDate day, BigDecimal value) {
        BigDecimal gone = BigDecimal.valueOf(ChronoUnit.DAYS.between(first, day));
        BigDecimal x = gone.multiply(BigDecimal.valueOf(RIGHT - LEFT))
                .divide(BigDecimal.valueOf(days), MathContext.DECIMAL64)
                .add(BigDecimal.valueOf(LEFT));
        return rounded(x) + " " + y(value);
    }

    String y(BigDecimal value) {
        BigDecimal share = range.signum() == 0
                ? new BigDecimal("0.5")
                : value.subtract(low).divide(range, MathContext.DECIMAL64);
        return rounded(BigDecimal.valueOf(bottom).subtract(share.multiply(BigDecimal.valueOf(bottom - top))));
    }

    private static String rounded(BigDecimal pixels) {
        BigDecimal tenths = pixels.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return tenths.toPlainString();
    }
}
