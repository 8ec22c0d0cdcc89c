package org.headway.okr.rest.close;

import java.util.Locale;
import org.headway.okr.domain.close.Score;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.view.Figures;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a key result at the end of its cycle, on the wire.
 *
 * @param score an exact decimal, {@code shown} the same in the reader's language
 */
public record ScoringDto(
        String keyResult,
        @Nullable String score,
        @Nullable String shown,
        String because,
        String lesson,
        String outcome,
        int version) {

    public static ScoringDto of(Scoring scoring, Locale locale) {
        return new ScoringDto(
                scoring.keyResult().value(),
                scoring.score().map(Score::toString).orElse(null),
                scoring.score()
                        .map(score -> new Figures(locale).score(score.value()))
                        .orElse(null),
                scoring.because(),
                scoring.lesson(),
                scoring.outcome().name(),
                scoring.version());
    }
}
