package org.headway.okr.view.standing;

import java.util.Optional;
import org.headway.okr.domain.Confidence;
import org.headway.okr.view.Beliefs;

/**
 * Confidence where there is room for its word: sign, number, word and move.
 *
 * @param word empty where people have agreed on words instead of numbers
 * @param said what follows the number for the voice, in place of word and move
 */
public record BeliefView(String level, String number, String word, String moved, String said) {

    public static BeliefView of(Optional<Confidence> confidence, int moved, Beliefs beliefs) {
        return new BeliefView(
                ConfidenceCell.level(confidence),
                confidence.map(beliefs::number).orElse("–"),
                confidence.map(beliefs::word).orElse(""),
                confidence.map(belief -> beliefs.moved(moved)).orElse(""),
                confidence.map(belief -> beliefs.said(belief, moved)).orElse(""));
    }
}
