package org.headway.okr.view;

import java.math.BigDecimal;
import java.util.Locale;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.programme.ConfidenceScale;

/** Confidence on the scale that is agreed, in a reader's language. */
public final class Beliefs {

    private static final int WORTH_TELLING = 20;

    private final ConfidenceScale scale;
    private final Words words;
    private final Figures figures;

    public Beliefs(ConfidenceScale scale, Words words, Figures figures) {
        this.scale = scale;
        this.words = words;
        this.figures = figures;
    }

    /** {@code 8}, {@code 80 %}, {@code 0.8}, or the word where people have agreed on words. */
    public String number(Confidence confidence) {
        return scale == ConfidenceScale.WORDS ? named(confidence) : points(confidence.percent());
    }

    /** The word beside the number; empty where the word stands for it. */
    public String word(Confidence confidence) {
        return scale == ConfidenceScale.WORDS ? "" : named(confidence);
    }

    /** {@code ↓3}, where it is worth telling. */
    public String moved(int points) {
        return isWorthTelling(points) ? (points < 0 ? "↓" : "↑") + distance(points) : "";
    }

    /** What follows the number for the voice: {@code  of 10, medium, down 3}. */
    public String said(Confidence confidence, int points) {
        String direction = points < 0 ? "down" : "up";
        String size = scale == ConfidenceScale.WORDS ? "said.word." : "said.";
        return (scale == ConfidenceScale.TEN ? words.say("okr.confidence.of-ten") : "")
                + (scale == ConfidenceScale.WORDS ? "" : ", " + named(confidence))
                + (isWorthTelling(points) ? words.say("okr.confidence." + size + direction, distance(points)) : "");
    }

    /** Without the sign of a percentage, where there is no room for it. */
    public String brief(Confidence confidence) {
        return scale == ConfidenceScale.PERCENT ? String.valueOf(confidence.percent()) : number(confidence);
    }

    private String distance(int points) {
        return switch (scale) {
            case TEN -> String.valueOf(Math.abs(points) / 10);
            case PERCENT -> String.valueOf(Math.abs(points));
            case SHARE -> points(Math.abs(points));
            case WORDS -> "";
        };
    }

    private String points(int percent) {
        return switch (scale) {
            case TEN -> String.valueOf(new Confidence(percent).outOfTen());
            case PERCENT -> figures.percent(BigDecimal.valueOf(percent));
            case SHARE -> figures.exact(BigDecimal.valueOf(percent, 2).stripTrailingZeros(), "");
            case WORDS -> "";
        };
    }

    private String named(Confidence confidence) {
        return words.say("okr.confidence." + confidence.level().name().toLowerCase(Locale.ROOT));
    }

    private static boolean isWorthTelling(int points) {
        return Math.abs(points) >= WORTH_TELLING;
    }
}
