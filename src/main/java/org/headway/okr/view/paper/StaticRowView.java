package org.headway.okr.view.paper;

import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Projection;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.view.Title;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.standing.ConfidenceCell;
import org.headway.okr.view.standing.ScoreCell;

/**
 * A key result on paper: everything in full, the last check-in by its date.
 *
 * @param address where it has a page of its own, for whoever reads this outside of the product
 * @param said what was said of it, newest first
 * @param sign the shape of the confidence: full, half or empty
 * @param work the next step where it is an issue, and how many issues are done
 * @param confidence the number and its words
 */
public record StaticRowView(
        String address,
        String title,
        String champion,
        StaticProgress progress,
        String sign,
        String confidence,
        String nextStep,
        String work,
        String updated,
        List<StaticEntryView> said) {

    public StaticRowView {
        said = List.copyOf(said);
    }

    static StaticRowView of(OkrTable.Row row, Optional<String> champion, Printing printing) {
        return row.scoring()
                .map(scoring -> closed(row.keyResult(), scoring, champion, printing))
                .orElseGet(() -> open(row.keyResult(), champion, printing));
    }

    /** Of a closed cycle: score, lesson and outcome stand where confidence, next step and age stood. */
    private static StaticRowView closed(
            KeyResult keyResult, Scoring scoring, Optional<String> champion, Printing printing) {
        ScoreCell score = ScoreCell.of(keyResult, scoring, printing.viewing());
        StaticRowView open = open(keyResult, champion, printing);
        return new StaticRowView(
                open.address(),
                open.title(),
                open.champion(),
                open.progress(),
                sign(score.level()),
                score.number() + score.said(),
                score.lesson(),
                "",
                score.outcome(),
                open.said());
    }

    private static StaticRowView open(KeyResult keyResult, Optional<String> champion, Printing printing) {
        Viewing viewing = printing.viewing();
        Projection projection = keyResult.projection();
        ConfidenceCell confidence = ConfidenceCell.of(projection, viewing.beliefs());
        return new StaticRowView(
                printing.addresses().absolute(keyResult.key().value()),
                Title.of(keyResult),
                champion.orElse(""),
                StaticProgress.of(keyResult, viewing),
                sign(confidence.level()),
                confidence.number() + confidence.said(),
                projection.nextStep(),
                printing.work(keyResult.key()),
                projection.day().map(viewing.days()::withYear).orElseGet(() -> viewing.words()
                        .say("okr.age.never")),
                printing.said(keyResult.key()).stream()
                        .map(entry -> StaticEntryView.of(entry, keyResult, printing))
                        .toList());
    }

    public boolean hasSaid() {
        return !said.isEmpty();
    }

    /** The sign as a letter; none where there is no confidence. */
    public static String sign(String level) {
        return switch (level) {
            case "high" -> "●";
            case "medium" -> "◐";
            case "low" -> "○";
            default -> "";
        };
    }
}
