package org.headway.okr.view.agenda;

import org.headway.okr.domain.close.Scoring;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.view.LinkView;
import org.headway.okr.view.Title;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.standing.ScoreCell;

/** A key result that ended, with its score and what was learnt. */
public record ScoredView(LinkView title, ScoreCell score) {

    static ScoredView of(OkrTable.Row row, AgendaWords as, Viewing viewing) {
        String key = row.keyResult().key().value();
        Scoring said =
                row.scoring().orElseGet(() -> Scoring.none(row.keyResult().key()));
        return new ScoredView(
                new LinkView(as.address(key), Title.of(row.keyResult())), ScoreCell.of(row.keyResult(), said, viewing));
    }
}
