package org.headway.okr.view.paper;

import java.util.List;
import org.headway.okr.domain.OkrTable;
import org.headway.okr.view.Title;
import org.headway.okr.view.Viewing;

/** An objective with its reason in full, and all its rows. */
public record StaticObjectiveView(String title, String whyNow, String sponsor, List<StaticRowView> rows) {

    public StaticObjectiveView {
        rows = List.copyOf(rows);
    }

    static StaticObjectiveView of(OkrTable.Group group, OkrTable table, Viewing viewing) {
        return new StaticObjectiveView(
                Title.of(group.objective().title()),
                group.objective().whyNow(),
                table.nameOf(group.objective().sponsor()).orElse(""),
                group.rows().stream()
                        .map(row -> StaticRowView.of(
                                row.keyResult(), table.nameOf(row.keyResult().champion()), viewing))
                        .toList());
    }
}
