package org.headway.okr.view.paper;

import java.util.List;
import org.headway.okr.domain.Checklist;
import org.headway.okr.domain.OkrTable;
import org.headway.okr.view.Title;
import org.headway.okr.view.Viewing;

/** An objective with its reason in full, and all its rows. */
public record StaticObjectiveView(
        String title, String whyNow, String sponsor, List<StaticRowView> rows, String done, List<String> justDoIts) {

    public StaticObjectiveView {
        rows = List.copyOf(rows);
        justDoIts = List.copyOf(justDoIts);
    }

    static StaticObjectiveView of(OkrTable.Group group, OkrTable.Section section, OkrTable table, Viewing viewing) {
        Checklist own = Checklist.of(group.objective());
        return new StaticObjectiveView(
                Title.of(group.objective().title()),
                group.objective().whyNow(),
                table.nameOf(group.objective().sponsor()).orElse(""),
                group.rows().stream()
                        .map(row -> StaticRowView.of(
                                row.keyResult(), table.nameOf(row.keyResult().champion()), viewing))
                        .toList(),
                BesideLines.done(section, own),
                BesideLines.justDoIts(section, own, table, viewing));
    }
}
