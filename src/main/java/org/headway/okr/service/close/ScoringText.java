package org.headway.okr.service.close;

import java.math.BigDecimal;
import java.util.Optional;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.close.Outcome;
import org.headway.okr.domain.close.Score;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.Texts;

/**
 * What an editor says of a key result at the end of its cycle. Blank texts are empty.
 *
 * @param version that of what was seen; 0 where nothing was said
 */
public record ScoringText(Optional<BigDecimal> score, String because, String lesson, Outcome outcome, int version) {

    Scoring checked(KeyResultKey key) {
        return new Scoring(
                key,
                score.map(ScoringText::checked),
                Texts.line("because", because, Scoring.TEXT_LIMIT),
                Texts.line("lesson", lesson, Scoring.TEXT_LIMIT),
                outcome,
                version);
    }

    private static Score checked(BigDecimal typed) {
        boolean fits = typed.signum() >= 0
                && typed.compareTo(BigDecimal.ONE) <= 0
                && typed.stripTrailingZeros().scale() <= Score.DECIMALS;
        if (!fits) {
            throw new InvalidInput("score", "okr.error.no-score");
        }
        return new Score(typed);
    }
}
