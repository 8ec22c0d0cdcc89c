package org.headway.okr.view.standing;

import java.util.Locale;
import java.util.Optional;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.Projection;
import org.headway.okr.view.Beliefs;

/**
 * How sure a team is: sign, number, how far it moved, and the line of the last dozen.
 *
 * @param level {@code low}, {@code medium}, {@code high} or {@code none}: the shape of the sign
 * @param moved {@code ↓3} where it moved by two or more, else empty
 * @param said the rest of the sentence that begins with the number
 */
public record ConfidenceCell(String level, String number, String moved, String said, String line) {

    public static ConfidenceCell of(Projection projection, Beliefs beliefs) {
        BeliefView belief = BeliefView.of(projection.confidence(), projection.confidenceMoved(), beliefs);
        return new ConfidenceCell(
                belief.level(), belief.number(), belief.moved(), belief.said(), Sparkline.of(projection.trend()));
    }

    /** The name of the sign, for templates and message keys alike. */
    public static String level(Optional<Confidence> confidence) {
        return confidence
                .map(belief -> belief.level().name().toLowerCase(Locale.ROOT))
                .orElse("none");
    }
}
