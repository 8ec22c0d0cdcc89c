package org.headway.okr.view.standing;

import java.util.Locale;
import java.util.Optional;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.close.Outcome;
import org.headway.okr.domain.close.Score;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.Words;

/**
 * How a key result ended: sign, score and what becomes of it.
 *
 * @param level {@code low}, {@code medium}, {@code high} or {@code none}: the shape of the sign
 * @param said the rest of the sentence that begins with the number
 */
public record ScoreCell(String level, String number, String said, String lesson, String outcome) {

    private static final String NONE = "–";

    public static ScoreCell of(KeyResult keyResult, Scoring scoring, Viewing viewing) {
        return new ScoreCell(
                level(scoring.score()),
                scoring.score()
                        .map(score -> viewing.figures().score(score.value()))
                        .orElse(NONE),
                scoring.score().isPresent() ? viewing.words().say("okr.score.said") : "",
                scoring.lesson(),
                outcome(keyResult, scoring, viewing.words()));
    }

    /** Who is done has achieved it only where the score says so. */
    public static String outcome(KeyResult keyResult, Scoring scoring, Words words) {
        boolean achieved = scoring.outcome() == Outcome.DONE
                && scoring.score()
                        .filter(score -> score.reaches(keyResult.definition().ambition()))
                        .isPresent();
        return words.say("okr.outcome."
                + (achieved ? "achieved" : scoring.outcome().name().toLowerCase(Locale.ROOT)));
    }

    /** The name of the sign. */
    public static String level(Optional<Score> score) {
        return score.map(said -> said.band().name().toLowerCase(Locale.ROOT)).orElse("none");
    }
}
