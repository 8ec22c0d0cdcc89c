package org.headway.okr.view.paper;

import java.util.List;
import org.headway.okr.domain.OkrTable;
import org.headway.okr.view.Title;

/**
 * An objective with its reason in full, and all its rows.
 *
 * @param address where it has a page of its own, for whoever reads this outside of the product
 */
public record StaticObjectiveView(
        String address, String title, String whyNow, String sponsor, boolean draft, List<StaticRowView> rows) {

    public StaticObjectiveView {
        rows = List.copyOf(rows);
    }

    static StaticObjectiveView of(OkrTable.Group group, Printing printing) {
        OkrTable table = printing.table();
        return new StaticObjectiveView(
                printing.addresses().absolute(group.objective().key().value()),
                Title.of(group.objective().title()),
                group.objective().whyNow(),
                table.nameOf(group.objective().sponsor()).orElse(""),
                group.objective().draft(),
                group.rows().stream()
                        .map(row -> StaticRowView.of(
                                row.keyResult(), table.nameOf(row.keyResult().champion()), printing))
                        .toList());
    }
}
