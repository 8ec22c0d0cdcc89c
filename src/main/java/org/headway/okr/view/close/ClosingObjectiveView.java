package org.headway.okr.view.close;

import java.util.List;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.close.ObjectiveOutcome;
import org.headway.okr.service.close.ClosingForm;
import org.headway.okr.view.Title;
import org.headway.okr.view.Viewing;

/**
 * An objective whose key results are scored.
 *
 * @param outcome {@code CONTINUES}, {@code CHANGES} or {@code STOPS}, as it follows from what becomes of its key results
 * @param because why; empty if nothing
 */
public record ClosingObjectiveView(
        String key, int version, String title, String outcome, String because, List<ClosingRowView> rows) {

    public ClosingObjectiveView {
        rows = List.copyOf(rows);
    }

    static ClosingObjectiveView of(ClosingForm form, Objective objective, Viewing viewing) {
        ObjectiveOutcome outcome = form.end().of(objective.key());
        return new ClosingObjectiveView(
                objective.key().value(),
                form.end(objective).version(),
                Title.of(objective.title()),
                outcome.name(),
                form.end(objective).because(),
                form.of(objective).stream()
                        .map(one -> ClosingRowView.of(one, form.end().of(one.key()), viewing))
                        .toList());
    }
}
