package org.headway.okr.view.issue;

import org.headway.okr.view.standing.BeliefView;
import org.headway.okr.view.standing.ScoreCell;

/**
 * The sign before the third line: how confident people are, or how a closed key result ended.
 *
 * @param level {@code low}, {@code medium}, {@code high} or {@code none}: its shape
 * @param said the rest of the sentence that begins with the number
 */
public record PanelSign(String level, String number, String said) {

    static PanelSign of(BeliefView belief) {
        return new PanelSign(belief.level(), belief.number(), belief.said());
    }

    static PanelSign of(ScoreCell score) {
        return new PanelSign(score.level(), score.number(), score.said());
    }
}
