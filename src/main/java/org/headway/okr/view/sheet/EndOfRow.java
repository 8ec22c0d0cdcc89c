package org.headway.okr.view.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.headway.okr.domain.close.Score;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.view.Words;
import org.headway.okr.view.standing.ScoreCell;

/** How a key result ended, as the last cells of its row; they are empty where its cycle is open. */
final class EndOfRow {

    private static final List<String> HEADS = List.of("score", "score-because", "lesson", "outcome");

    private EndOfRow() {}

    static List<String> heads(Words words) {
        return HEADS.stream().map(name -> words.say("okr.sheet." + name)).toList();
    }

    static List<String> of(OkrTable.Row row, Words words) {
        return row.scoring()
                .map(scoring -> said(row, scoring, words))
                .orElseGet(() -> HEADS.stream().map(name -> "").toList());
    }

    private static List<String> said(OkrTable.Row row, Scoring scoring, Words words) {
        return Stream.of(
                        Csv.number(scoring.score().map(Score::value)),
                        Csv.text(scoring.because()),
                        Csv.text(scoring.lesson()),
                        ScoreCell.outcome(row.keyResult(), scoring, words))
                .toList();
    }
}
