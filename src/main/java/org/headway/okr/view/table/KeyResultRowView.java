package org.headway.okr.view.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.Projection;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.view.Days;
import org.headway.okr.view.Labels;
import org.headway.okr.view.OnlyRow;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Title;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.Words;
import org.headway.okr.view.standing.ConfidenceCell;
import org.headway.okr.view.standing.ProgressCell;

/**
 * A row of the table: one key result in six cells, everything formatted.
 *
 * @param state while the cycle runs: {@code okr-stale} for a row whose number is old, {@code okr-due} for one that its champion is asked for
 */
public record KeyResultRowView(
        String key,
        String state,
        String title,
        String champion,
        ProgressCell progress,
        ConfidenceCell confidence,
        String nextStep,
        String updated,
        boolean mayCheckIn) {

    /** The only row of a table that was asked for one. */
    public static KeyResultRowView of(OkrTable table, Words words) {
        OnlyRow only = OnlyRow.of(table);
        return of(
                only.row(),
                table.nameOf(only.keyResult().champion()),
                Viewing.of(only.section(), table.today(), words));
    }

    /** One row as this reader meets it. The champion is empty where there is none, or none that the reader may know. */
    static KeyResultRowView of(OkrTable.Row row, Optional<String> champion, Viewing viewing) {
        Projection projection = row.keyResult().projection();
        Days days = viewing.days();
        Optional<LocalDate> day = projection.day();
        boolean due = viewing.isRunning()
                && row.isChampion()
                && day.map(viewing::isDue).orElse(true);
        return new KeyResultRowView(
                row.keyResult().key().value(),
                (day.filter(viewing::isStale).isPresent() ? " okr-stale" : "") + (due ? " okr-due" : ""),
                Title.of(row.keyResult()),
                champion.orElse(""),
                ProgressCell.of(row.keyResult(), viewing),
                ConfidenceCell.of(projection, viewing.beliefs()),
                projection.nextStep(),
                day.map(days::ago).orElseGet(() -> viewing.words().say("okr.age.never")),
                row.mayCheckIn());
    }

    /** The row alone, as it replaces an older one in the page. */
    public String render(Templates templates, Words words) {
        return templates.render("ui/okr-table/rows.vm", Map.of("rows", List.of(this), "label", new Labels(words)));
    }
}
