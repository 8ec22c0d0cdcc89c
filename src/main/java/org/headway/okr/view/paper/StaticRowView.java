package org.headway.okr.view.paper;

import java.util.Optional;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Projection;
import org.headway.okr.view.Title;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.standing.ConfidenceCell;

/**
 * A key result on paper: everything in full, the last check-in by its date.
 *
 * @param sign the shape of the confidence: full, half or empty
 * @param confidence the number and its words
 */
public record StaticRowView(
        String title,
        String champion,
        StaticProgress progress,
        String sign,
        String confidence,
        String nextStep,
        String updated) {

    static StaticRowView of(KeyResult keyResult, Optional<String> champion, Viewing viewing) {
        Projection projection = keyResult.projection();
        ConfidenceCell confidence = ConfidenceCell.of(projection, viewing.words());
        return new StaticRowView(
                Title.of(keyResult),
                champion.orElse(""),
                StaticProgress.of(keyResult, viewing),
                sign(confidence.level()),
                confidence.number() + confidence.said(),
                projection.nextStep(),
                projection.day().map(viewing.days()::withYear).orElseGet(() -> viewing.words()
                        .say("okr.age.never")));
    }

    /** The sign as a letter; none where there is no confidence. */
    public static String sign(String level) {
        return switch (level) {
            case "high" -> "●";
            case "medium" -> "◐";
            case "low" -> "○";
            default -> "";
        };
    }
}
