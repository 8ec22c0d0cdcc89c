package org.headway.okr.view.bringin;

import java.util.List;
import org.headway.okr.domain.imported.ImportedArea;
import org.headway.okr.service.bringin.BringInPreview;
import org.headway.okr.view.Words;

/**
 * An area of what would be brought in.
 *
 * @param name empty where it is the only one, and chosen above
 */
public record BringInAreaView(String name, List<BringInObjectiveView> objectives) {

    public BringInAreaView {
        objectives = List.copyOf(objectives);
    }

    static BringInAreaView of(ImportedArea area, BringInPreview preview, Words words) {
        boolean alone = area.name().isEmpty() && preview.okrs().areas().size() == 1;
        return new BringInAreaView(
                alone ? "" : area.name().orElse(preview.place().team()),
                area.objectives().stream()
                        .map(objective -> BringInObjectiveView.of(objective, preview, words))
                        .toList());
    }
}
