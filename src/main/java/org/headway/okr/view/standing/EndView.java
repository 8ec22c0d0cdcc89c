package org.headway.okr.view.standing;

import java.util.Optional;
import java.util.stream.Stream;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.close.Score;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.domain.close.Successor;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.ClosedWords;
import org.headway.okr.view.LinkView;
import org.headway.okr.view.OnlyRow;
import org.headway.okr.view.Viewing;

/**
 * How a key result ended, from near.
 *
 * @param closed since when, and by whom
 * @param because why it is another score than was suggested; empty if nothing
 * @param next where it goes on; without an address where it does not, or where the reader may not see that
 */
public record EndView(String closed, ScoreCell score, String because, LinkView next) {

    /** One of a closed cycle, none of one that is open. */
    public static Stream<EndView> of(
            OkrTable table, Optional<Successor> successor, Addresses addresses, Viewing viewing) {
        OnlyRow only = OnlyRow.of(table);
        return only.row().scoring().stream()
                .map(scoring -> new EndView(
                        ClosedWords.of(only.section(), table, viewing.words()),
                        ScoreCell.of(only.keyResult(), scoring, viewing),
                        because(only.keyResult(), scoring, viewing),
                        successor
                                .map(one -> new LinkView(
                                        addresses.of(one.key().value()),
                                        viewing.words().say("okr.end.next", one.cycle())))
                                .orElseGet(() -> new LinkView("", ""))));
    }

    private static String because(KeyResult keyResult, Scoring scoring, Viewing viewing) {
        if (scoring.because().isEmpty()) {
            return "";
        }
        Optional<Score> suggested = Score.suggestedFor(keyResult);
        String opening = scoring.score()
                .filter(said -> suggested.filter(said::differsFrom).isPresent())
                .flatMap(said -> suggested.map(other ->
                        viewing.words().say("okr.closing.changed", number(other, viewing), number(said, viewing))))
                .orElseGet(() -> viewing.words().say("okr.closing.why"));
        return opening + " " + scoring.because();
    }

    private static String number(Score score, Viewing viewing) {
        return viewing.figures().score(score.value());
    }
}
