package org.headway.okr.view.bringin;

import java.util.List;
import org.headway.okr.domain.imported.ImportedObjective;
import org.headway.okr.service.bringin.BringInPreview;
import org.headway.okr.view.Words;

/** An objective that would be brought in, or be there already. */
public record BringInObjectiveView(String title, List<BringInRowView> rows) {

    public BringInObjectiveView {
        rows = List.copyOf(rows);
    }

    static BringInObjectiveView of(ImportedObjective objective, BringInPreview preview, Words words) {
        return new BringInObjectiveView(
                objective.title(),
                objective.keyResults().stream()
                        .map(keyResult -> BringInRowView.of(keyResult, preview, words))
                        .toList());
    }
}
