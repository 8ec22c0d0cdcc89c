package org.headway.okr.view;

import org.headway.okr.domain.KeyResult;

/** A key result as one line that leads to its page. */
public record KeyResultLineView(LinkView link, String standing, BeliefView confidence) {

    static KeyResultLineView of(KeyResult keyResult, Addresses addresses, Words words) {
        return new KeyResultLineView(
                new LinkView(addresses.of(keyResult.key().value()), Title.of(keyResult)),
                BriefStanding.of(keyResult, words),
                BeliefView.of(
                        keyResult.projection().confidence(),
                        keyResult.projection().confidenceMoved(),
                        words));
    }
}
