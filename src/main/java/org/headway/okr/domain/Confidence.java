package org.headway.okr.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The belief that a key result will be met, 0–100. It has no default: nobody believes by default. */
public record Confidence(int percent) {

    /** From how many percent on it is medium, and from how many high. */
    public static final int MEDIUM = 40;

    public static final int HIGH = 70;

    /** Words of WorkBoard's scale: low &lt; 40 ≤ medium &lt; 70 ≤ high ({@code formulas.csv} S5). */
    public enum Level {
        LOW,
        MEDIUM,
        HIGH
    }

    public Confidence {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("confidence is 0 to 100, not " + percent);
        }
    }

    /** From the scale people see, 0 to 10. */
    public static Confidence outOfTen(int tenths) {
        return new Confidence(tenths * 10);
    }

    public Level level() {
        return percent >= HIGH ? Level.HIGH : percent >= MEDIUM ? Level.MEDIUM : Level.LOW;
    }

    /** On the scale people see, 0 to 10, half up. */
    public int outOfTen() {
        return BigDecimal.valueOf(percent, 1).setScale(0, RoundingMode.HALF_UP).intValue();
    }
}
