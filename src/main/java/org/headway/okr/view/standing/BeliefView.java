package org.headway.okr.view.standing;

import java.util.Optional;
import org.headway.okr.domain.Confidence;
import org.headway.okr.view.Words;

/**
 * Confidence where there is room for its word: sign, number, word and move.
 *
 * @param said what follows the number for the voice, in place of word and move
 */
public record BeliefView(String level, String number, String word, String moved, String said) {

    public static BeliefView of(Optional<Confidence> confidence, int moved, Words words) {
        String level = ConfidenceCell.level(confidence);
        return new BeliefView(
                level,
                confidence.map(belief -> String.valueOf(belief.outOfTen())).orElse("–"),
                confidence.isEmpty() ? "" : words.say("okr.confidence." + level),
                confidence.isEmpty() ? "" : ConfidenceCell.moved(moved),
                confidence.isEmpty() ? "" : ConfidenceCell.said(level, moved, words));
    }
}
