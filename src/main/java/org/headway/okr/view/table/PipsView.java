package org.headway.okr.view.table;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.view.Words;
import org.headway.okr.view.standing.ConfidenceCell;

/**
 * The confidence of an objective's key results at a glance, or their scores.
 *
 * @param levels of the first eight, as written
 * @param more {@code +3} where there are others, else empty
 */
public record PipsView(List<String> levels, String more, String said) {

    private static final int MOST = 8;

    public PipsView {
        levels = List.copyOf(levels);
    }

    /** Of an objective that is no matter of confidence: just-do-its alone are complete. */
    static PipsView none() {
        return new PipsView(List.of(), "", "");
    }

    static PipsView of(List<KeyResult> keyResults, Words words) {
        return of(
                keyResults.stream()
                        .map(keyResult ->
                                ConfidenceCell.level(keyResult.projection().confidence()))
                        .toList(),
                "okr.confidence.",
                words);
    }

    /** Of a closed cycle: its scores, by the same signs. */
    static PipsView ofScores(List<ClosedRowView> rows, Words words) {
        return of(rows.stream().map(row -> row.score().level()).toList(), "okr.score.", words);
    }

    private static PipsView of(List<String> levels, String names, Words words) {
        int others = levels.size() - MOST;
        return new PipsView(
                levels.stream().limit(MOST).toList(), others > 0 ? "+" + others : "", said(levels, names, words));
    }

    private static String said(List<String> levels, String names, Words words) {
        Map<String, Long> counts =
                levels.stream().collect(Collectors.groupingBy(level -> level, Collectors.counting()));
        String each = Stream.of("high", "medium", "low", "none")
                .filter(counts::containsKey)
                .map(level -> Objects.requireNonNull(counts.get(level)) + " " + words.say(names + level))
                .collect(Collectors.joining(", "));
        return words.say("okr.objective.pips", levels.size(), each);
    }
}
