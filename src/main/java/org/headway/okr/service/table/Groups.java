package org.headway.okr.service.table;

import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.close.EndOfCycle;
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
    Optional<OkrTable.Group> seen(
            Viewpoint viewpoint, Placed placed, List<KeyResult> all, EndOfCycle end, boolean maySeeDrafts) {
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
        return Optional.of(ended(group(viewpoint, objective, shown, end, mayEdit, sharedBy), end))
                .filter(group ->
                        viewpoint.people().shows(objective, group.rows().size()));
    }

    /** The same with what became of it, where its cycle is closed; {@code end} knows all of its key results. */
    public OkrTable.Group ended(OkrTable.Group group, EndOfCycle end) {
        boolean ended = group.isClosed() && !group.objective().draft();
        return ended ? group.ended(end.ended(group.objective().key())) : group;
    }

    /** Whatever the viewpoint looks for. What is closed has its scores, and nothing in it can be written. */
    public OkrTable.Group group(
            Viewpoint viewpoint,
            Objective objective,
            List<KeyResult> shown,
            EndOfCycle end,
            boolean mayEdit,
            Optional<String> sharedBy) {
        boolean closed = objective.decision().isClosed();
        boolean isSponsor = !viewpoint.past() && !closed && viewpoint.reader().is(objective.sponsor());
        List<OkrTable.Row> rows = shown.stream()
                .map(keyResult -> closed
                        ? new OkrTable.Row(
                                keyResult,
                                false,
                                viewpoint.reader().is(keyResult.champion()),
                                Optional.of(end.of(keyResult.key())))
                        : row(viewpoint, keyResult, mayEdit))
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
