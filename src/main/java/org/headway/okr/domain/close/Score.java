package org.headway.okr.domain.close;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.headway.okr.domain.Ambition;
import org.headway.okr.domain.KeyResult;

/**
 * The grade of a key result at the end of its cycle, 0.0 to 1.0: suggested from its progress, said by a person. The share of
 * the way is suggested whatever its ambition: a stretch key result that comes to 0.7 has done what was hoped for.
 */
public record Score(BigDecimal value) {

    /** Decimals that people may use. */
    public static final int DECIMALS = 2;

    private static final BigDecimal HIGH = new BigDecimal("0.7");
    private static final BigDecimal MEDIUM = new BigDecimal("0.4");
    private static final BigDecimal NOTICED = new BigDecimal("0.1");

    /** The bands of {@code formulas.csv} S1, which compare the score as it is and never a rounded one. */
    public enum Band {
        LOW,
        MEDIUM,
        HIGH
    }

    public Score {
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a score is 0.0 to 1.0, not " + value);
        }
        value = value.stripTrailingZeros();
        value = value.scale() < 1 ? value.setScale(1) : value;
    }

    /** What the progress suggests, in tenths; empty where a type has no progress. */
    public static Optional<Score> suggestedFor(KeyResult keyResult) {
        return keyResult
                .progress()
                .map(progress -> progress.share().max(BigDecimal.ZERO).min(BigDecimal.ONE))
                .map(share -> new Score(tenths(share)));
    }

    /** 0.96 of the way is not all of it. */
    private static BigDecimal tenths(BigDecimal share) {
        BigDecimal rounded = share.setScale(1, RoundingMode.HALF_UP);
        boolean tooGood = rounded.compareTo(BigDecimal.ONE) == 0 && share.compareTo(BigDecimal.ONE) < 0;
        return tooGood ? new BigDecimal("0.9") : rounded;
    }

    public Band band() {
        if (value.compareTo(HIGH) >= 0) {
            return Band.HIGH;
        }
        return value.compareTo(MEDIUM) >= 0 ? Band.MEDIUM : Band.LOW;
    }

    /** Whether somebody who reads both would ask why. */
    public boolean differsFrom(Score suggestion) {
        return value.subtract(suggestion.value).abs().compareTo(NOTICED) >= 0;
    }

    /** Whether what was promised, or hoped for, was reached. */
    public boolean reaches(Ambition ambition) {
        return switch (ambition) {
            case COMMITTED -> value.compareTo(BigDecimal.ONE) == 0;
            case STRETCH -> band() == Band.HIGH;
        };
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
