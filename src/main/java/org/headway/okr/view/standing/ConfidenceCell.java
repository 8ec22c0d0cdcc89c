package org.headway.okr.view.standing;

import java.util.Locale;
import java.util.Optional;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.Projection;
import org.headway.okr.view.Words;

/**
 * How sure a team is: sign, number, how far it moved, and the line of the last dozen.
 *
 * @param level {@code low}, {@code medium}, {@code high} or {@code none}: the shape of the sign
 * @param moved {@code ↓3} where it moved by two or more, else empty
 * @param said the rest of the sentence that begins with the number
 */
public record ConfidenceCell(String level, String number, String moved, String said, String line) {

    private static final int WORTH_TELLING = 20;

    public static ConfidenceCell of(Projection projection, Words words) {
        Optional<Confidence> confidence = projection.confidence();
        String level = level(confidence);
        if (confidence.isEmpty()) {
            return new ConfidenceCell(level, "–", "", "", Sparkline.of(projection.trend()));
        }
        int points = projection.confidenceMoved();
        return new ConfidenceCell(
                level,
                String.valueOf(confidence.get().outOfTen()),
                moved(points),
                said(level, points, words),
                Sparkline.of(projection.trend()));
    }

    /** {@code ↓3}, where it is worth telling. */
    static String moved(int points) {
        return isWorthTelling(points) ? (points < 0 ? "↓" : "↑") + steps(points) : "";
    }

    /** {@code  of 10, medium, down 3}. */
    static String said(String level, int points, Words words) {
        String direction = points < 0 ? "okr.said.confidence.down" : "okr.said.confidence.up";
        return words.say("okr.said.confidence", words.say("okr.confidence." + level))
                + (isWorthTelling(points) ? words.say(direction, steps(points)) : "");
    }

    private static boolean isWorthTelling(int points) {
        return Math.abs(points) >= WORTH_TELLING;
    }

    private static String steps(int points) {
        return String.valueOf(Math.abs(points) / 10);
    }

    /** The name of the sign, for templates and message keys alike. */
    public static String level(Optional<Confidence> confidence) {
        return confidence
                .map(belief -> belief.level().name().toLowerCase(Locale.ROOT))
                .orElse("none");
    }
}
