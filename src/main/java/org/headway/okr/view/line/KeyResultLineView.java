package org.headway.okr.view.line;

import org.headway.okr.domain.ConfidenceScale;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.Beliefs;
import org.headway.okr.view.Figures;
import org.headway.okr.view.LinkView;
import org.headway.okr.view.Title;
import org.headway.okr.view.Words;
import org.headway.okr.view.standing.BeliefView;

/** A key result as one line that leads to its page. */
public record KeyResultLineView(LinkView link, String standing, BeliefView confidence) {

    public static KeyResultLineView of(KeyResult keyResult, ConfidenceScale scale, Addresses addresses, Words words) {
        return new KeyResultLineView(
                new LinkView(addresses.of(keyResult.key().value()), Title.of(keyResult)),
                BriefStanding.of(keyResult, words),
                BeliefView.of(
                        keyResult.projection().confidence(),
                        keyResult.projection().confidenceMoved(),
                        new Beliefs(scale, words, new Figures(words.locale()))));
    }
}
