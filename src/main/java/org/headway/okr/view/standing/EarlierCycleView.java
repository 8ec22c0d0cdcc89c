package org.headway.okr.view.standing;

import org.headway.okr.domain.close.EarlierCycle;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.LinkView;
import org.headway.okr.view.Viewing;

/**
 * How the key result ended in an earlier cycle that this one continues.
 *
 * @param link to it, by the name of its cycle
 * @param level the shape of the sign
 */
public record EarlierCycleView(LinkView link, String level, String number, String said, String lesson) {

    private static final String NONE = "–";

    /** Whether somebody gave it a score. */
    public boolean isGiven() {
        return !level.equals("none");
    }

    public static EarlierCycleView of(EarlierCycle one, Addresses addresses, Viewing viewing) {
        Scoring scoring = one.scoring();
        return new EarlierCycleView(
                new LinkView(addresses.of(scoring.keyResult().value()), one.cycle()),
                ScoreCell.level(scoring.score()),
                scoring.score()
                        .map(score -> viewing.figures().score(score.value()))
                        .orElse(NONE),
                scoring.score().isPresent() ? viewing.words().say("okr.score.said") : "",
                scoring.lesson());
    }
}
