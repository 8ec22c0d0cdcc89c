package org.headway.okr.view.bringin;

import java.util.List;
import java.util.Set;
import org.headway.okr.domain.ImportedArea;
import org.headway.okr.view.Words;

/** An area of a pasted list. */
public record BringInAreaView(String name, List<BringInObjectiveView> objectives) {

    public BringInAreaView {
        objectives = List.copyOf(objectives);
    }

    static BringInAreaView of(ImportedArea area, String team, Set<Integer> here, Words words) {
        return new BringInAreaView(
                area.name().orElse(team),
                area.objectives().stream()
                        .map(objective -> BringInObjectiveView.of(objective, here, words))
                        .toList());
    }
}
