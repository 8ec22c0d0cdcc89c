package org.headway.okr.view.paper;

import java.util.List;
import org.headway.okr.domain.beside.Checklist;
import org.headway.okr.domain.beside.HealthMetric;
import org.headway.okr.domain.beside.JustDoIt;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.beside.ChecklistLineView;
import org.headway.okr.view.beside.HealthWords;

/** What stands beside key results as lines of text: words for the signs that the fonts of a PDF may lack. */
final class BesideLines {

    private BesideLines() {}

    /** {@code Support backlog: 410 (out of range, 0–300)}. */
    static List<String> health(OkrTable.Section section, Viewing viewing) {
        return section.beside().health().stream()
                .map(metric -> health(metric, viewing))
                .toList();
    }

    private static String health(HealthMetric metric, Viewing viewing) {
        return viewing.words()
                .say(
                        "okr.static.health",
                        metric.name(),
                        HealthWords.value(metric, viewing.figures()),
                        HealthWords.state(metric, viewing.figures(), viewing.words()));
    }

    /** {@code 4/12}; nothing where there is no list. */
    static String done(OkrTable.Section section, Checklist list) {
        List<JustDoIt> items = section.beside().in(list);
        return items.isEmpty() ? "" : ChecklistLineView.done(items);
    }

    /** {@code Done: balance sheet approved (J. Okonkwo)}. */
    static List<String> justDoIts(OkrTable.Section section, Checklist list, OkrTable table, Viewing viewing) {
        return section.beside().in(list).stream()
                .map(item ->
                        viewing.words().say(item.done() ? "okr.static.done" : "okr.static.open", title(item, table)))
                .toList();
    }

    private static String title(JustDoIt item, OkrTable table) {
        return table.nameOf(item.owner())
                .map(owner -> item.title() + " (" + owner + ")")
                .orElse(item.title());
    }
}
