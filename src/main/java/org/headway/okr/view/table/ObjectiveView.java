package org.headway.okr.view.table;

import java.util.List;
import org.headway.okr.domain.Checklist;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.OkrTable;
import org.headway.okr.view.Shortened;
import org.headway.okr.view.Title;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.beside.ChecklistLineView;

/** An objective with its rows. */
public record ObjectiveView(
        String key,
        String title,
        String whyNow,
        String sponsor,
        PipsView pips,
        List<KeyResultRowView> rows,
        ChecklistLineView justDoIts) {

    private static final int WHY_NOW_ROOM = 160;

    public ObjectiveView {
        rows = List.copyOf(rows);
    }

    static ObjectiveView of(OkrTable.Group group, OkrTable.Section section, OkrTable table, Viewing viewing) {
        List<KeyResult> keyResults =
                group.rows().stream().map(OkrTable.Row::keyResult).toList();
        ChecklistLineView line = SectionView.line(Checklist.of(group.objective()), section, table, viewing.words());
        boolean onlyJustDoIts = keyResults.isEmpty() && !line.empty();
        return new ObjectiveView(
                group.objective().key().value(),
                Title.of(group.objective().title()),
                Shortened.to(WHY_NOW_ROOM, group.objective().whyNow()),
                table.nameOf(group.objective().sponsor()).orElse(""),
                onlyJustDoIts ? PipsView.none() : PipsView.of(keyResults, viewing.words()),
                group.rows().stream()
                        .map(row -> KeyResultRowView.of(
                                row, table.nameOf(row.keyResult().champion()), viewing))
                        .toList(),
                line);
    }
}
