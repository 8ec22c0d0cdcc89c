package org.headway.okr.view.paper;

import java.util.List;
import org.headway.okr.domain.beside.Checklist;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.view.EndedWords;
import org.headway.okr.view.Title;
import org.headway.okr.view.table.ObjectiveView;

/**
 * An objective with its reason in full, and all its rows.
 *
 * @param ended what became of it, and why; empty while its cycle is open
 * @param address where it has a page of its own, for whoever reads this outside of the product
 */
public record StaticObjectiveView(
        String address,
        String title,
        String shared,
        boolean closed,
        String ended,
        String whyNow,
        String sponsor,
        boolean draft,
        List<StaticRowView> rows,
        String done,
        List<String> justDoIts) {

    public StaticObjectiveView {
        rows = List.copyOf(rows);
        justDoIts = List.copyOf(justDoIts);
    }

    static StaticObjectiveView of(OkrTable.Group group, OkrTable.Section section, Printing printing) {
        Checklist own = Checklist.of(group.objective());
        OkrTable table = printing.table();
        return new StaticObjectiveView(
                printing.addresses().absolute(group.objective().key().value()),
                Title.of(group.objective().title()),
                ObjectiveView.shared(group, section, printing.viewing()),
                group.isClosed(),
                group.ended()
                        .map(end -> EndedWords.of(end, printing.viewing().words()))
                        .orElse(""),
                group.objective().whyNow(),
                table.nameOf(group.objective().sponsor()).orElse(""),
                group.objective().draft(),
                group.rows().stream()
                        .map(row -> StaticRowView.of(
                                row, table.nameOf(row.keyResult().champion()), printing))
                        .toList(),
                BesideLines.done(section, own),
                BesideLines.justDoIts(section, own, table, printing.viewing()));
    }
}
