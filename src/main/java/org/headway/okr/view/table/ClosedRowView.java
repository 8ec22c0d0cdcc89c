package org.headway.okr.view.table;

import java.util.Optional;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.view.Shortened;
import org.headway.okr.view.Title;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.standing.ProgressCell;
import org.headway.okr.view.standing.ScoreCell;

/** A row of a closed cycle: what a key result came to, and what was learnt. Nothing in it can be pressed but its arrow. */
public record ClosedRowView(
        String key, String title, String champion, ProgressCell progress, ScoreCell score, String lesson) {

    private static final int LESSON_ROOM = 140;

    static ClosedRowView of(OkrTable.Row row, Optional<String> champion, Viewing viewing) {
        Scoring scoring =
                row.scoring().orElseGet(() -> Scoring.none(row.keyResult().key()));
        return new ClosedRowView(
                row.keyResult().key().value(),
                Title.of(row.keyResult()),
                champion.orElse(""),
                ProgressCell.of(row.keyResult(), viewing),
                ScoreCell.of(row.keyResult(), scoring, viewing),
                Shortened.to(LESSON_ROOM, scoring.lesson()));
    }
}
