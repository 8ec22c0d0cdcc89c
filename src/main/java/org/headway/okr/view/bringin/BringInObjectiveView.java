package org.headway.okr.view.bringin;

import java.util.List;
import java.util.Set;
import org.headway.okr.domain.ImportedObjective;
import org.headway.okr.view.Words;

/** An objective of a pasted list. */
public record BringInObjectiveView(String title, List<BringInRowView> rows) {

    public BringInObjectiveView {
        rows = List.copyOf(rows);
    }

    static BringInObjectiveView of(ImportedObjective objective, Set<Integer> here, Words words) {
        return new BringInObjectiveView(
                objective.title(),
                objective.keyResults().stream()
                        .map(keyResult -> BringInRowView.of(keyResult, here.contains(keyResult.line()), words))
                        .toList());
    }
}
