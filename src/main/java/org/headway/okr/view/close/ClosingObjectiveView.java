package org.headway.okr.view.close;

import java.util.List;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.close.EndedObjective;
import org.headway.okr.service.close.ClosingForm;
import org.headway.okr.view.Title;
import org.headway.okr.view.Viewing;

/**
 * An objective whose key results are scored.
 *
 * @param outcome {@code CONTINUES}, {@code CHANGES} or {@code ENDS}, as it follows from what becomes of its key results
 * @param because why; empty if nothing
 * @param justDoIts how many of its just-do-its are done; empty where it has none
 */
public record ClosingObjectiveView(
        String key,
        int version,
        String title,
        String outcome,
        String because,
        String justDoIts,
        List<ClosingRowView> rows) {

    public ClosingObjectiveView {
        rows = List.copyOf(rows);
    }

    /** Whether it says itself whether it goes on, as it has no key results that do. */
    public boolean saysItself() {
        return rows.isEmpty();
    }

    static ClosingObjectiveView of(ClosingForm form, Objective objective, Viewing viewing) {
        EndedObjective ended = form.end().ended(objective.key());
        long of = form.of(objective).size();
        return new ClosingObjectiveView(
                objective.key().value(),
                form.end().of(objective.key()).version(),
                Title.of(objective.title()),
                ended.outcome().name(),
                ended.because(),
                of == 0 ? "" : viewing.words().say("okr.closing.just-do-its", form.done(objective), of),
                form.end().keyResults(objective.key()).stream()
                        .map(one -> ClosingRowView.of(one, form.end().of(one.key()), viewing))
                        .toList());
    }
}
