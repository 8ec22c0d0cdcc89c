package org.headway.okr.view.line;

import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.domain.programme.ConfidenceScale;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.Beliefs;
import org.headway.okr.view.Figures;
import org.headway.okr.view.LinkView;
import org.headway.okr.view.Title;
import org.headway.okr.view.Words;
import org.headway.okr.view.standing.BeliefView;
import org.headway.okr.view.standing.ScoreCell;

/** A key result as one line that leads to its page. */
public record KeyResultLineView(LinkView link, String standing, BeliefView confidence) {

    /** With its score in place of the confidence where its cycle is closed. */
    public static KeyResultLineView of(OkrTable.Row row, ConfidenceScale scale, Addresses addresses, Words words) {
        KeyResult keyResult = row.keyResult();
        return new KeyResultLineView(
                new LinkView(addresses.of(keyResult.key().value()), Title.of(keyResult)),
                BriefStanding.of(keyResult, words),
                row.scoring()
                        .map(scoring -> score(scoring, words))
                        .orElseGet(() -> BeliefView.of(
                                keyResult.projection().confidence(),
                                keyResult.projection().confidenceMoved(),
                                new Beliefs(scale, words, new Figures(words.locale())))));
    }

    private static BeliefView score(Scoring scoring, Words words) {
        return new BeliefView(
                ScoreCell.level(scoring.score()),
                scoring.score()
                        .map(score -> new Figures(words.locale()).score(score.value()))
                        .orElse("–"),
                "",
                "",
                scoring.score().isPresent() ? words.say("okr.score.said") : "");
    }
}
