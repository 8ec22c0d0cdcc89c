package org.headway.okr.service.table;

import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.Access;

/** Objectives with their key results, as a reader meets them. */
public record Groups(Access access) {

    /**
     * An objective in one of the areas that show it.
     *
     * @param owner the area that owns it; empty where that was removed
     */
    record Placed(Objective objective, Area shown, Optional<Area> owner) {

        private boolean isOwn() {
            return objective.area().equals(shown.key());
        }
    }

    /** Empty where there is nothing in it that this viewpoint looks for, or where it is a draft for others. */
    Optional<OkrTable.Group> seen(Viewpoint viewpoint, Placed placed, List<KeyResult> all, boolean maySeeDrafts) {
        Objective objective = placed.objective();
        if (objective.draft() && !access.maySeeDraft(viewpoint.reader(), objective, all, maySeeDrafts)) {
            return Optional.empty();
        }
        Optional<Area> owner = access
                .visible(viewpoint.reader(), placed.owner().stream().toList())
                .stream()
                .findFirst();
        boolean mayEdit = !viewpoint.past()
                && owner.filter(area -> access.mayEdit(viewpoint.reader(), area.container()))
                        .isPresent();
        List<KeyResult> shown = all.stream().filter(viewpoint.people()::shows).toList();
        Optional<String> sharedBy = placed.isOwn()
                ? Optional.empty()
                : Optional.of(owner.map(Area::name).orElse(""));
        return Optional.of(group(viewpoint, objective, shown, mayEdit, sharedBy))
                .filter(group ->
                        viewpoint.people().shows(objective, group.rows().size()));
    }

    /** All of it, whatever the viewpoint looks for. */
    public OkrTable.Group group(
            Viewpoint viewpoint,
            Objective objective,
            List<KeyResult> shown,
            boolean mayEdit,
            Optional<String> sharedBy) {
        boolean isSponsor = !viewpoint.past() && viewpoint.reader().is(objective.sponsor());
        List<OkrTable.Row> rows = shown.stream()
                .map(keyResult -> row(viewpoint, keyResult, mayEdit))
                .toList();
        return new OkrTable.Group(objective, rows, isSponsor, sharedBy);
    }

    private OkrTable.Row row(Viewpoint viewpoint, KeyResult keyResult, boolean mayEdit) {
        return new OkrTable.Row(
                keyResult,
                !viewpoint.past() && access.mayCheckIn(viewpoint.reader(), keyResult, mayEdit),
                viewpoint.reader().is(keyResult.champion()));
    }
}
