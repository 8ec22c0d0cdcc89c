package org.headway.okr.service.close;

import java.time.LocalDate;
import java.util.List;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.close.EndOfCycle;
import org.headway.okr.domain.close.ObjectiveEnd;
import org.headway.okr.domain.close.TeamAnswers;
import org.headway.okr.domain.programme.DeploymentParameters;

/**
 * A cycle that is being scored, as its editors see it.
 *
 * @param objectives those that are published, as they are ordered
 * @param end their key results, as they are ordered, with what was said of them
 * @param ends why objectives continue, change or stop, where somebody said so
 * @param answers of the team to what is asked of the cycle as a whole
 * @param why the sentence about why there are OKRs; empty where nobody said one
 */
public record ClosingForm(
        Area area,
        CycleDecision decision,
        List<Objective> objectives,
        EndOfCycle end,
        List<ObjectiveEnd> ends,
        TeamAnswers answers,
        DeploymentParameters rules,
        String why,
        LocalDate today) {

    public ClosingForm {
        objectives = List.copyOf(objectives);
        ends = List.copyOf(ends);
    }

    public ObjectiveEnd end(Objective objective) {
        return ends.stream()
                .filter(one -> one.objective().equals(objective.key()))
                .findFirst()
                .orElseGet(() -> ObjectiveEnd.none(objective.key()));
    }

    public List<KeyResult> of(Objective objective) {
        return end.keyResults().stream()
                .filter(keyResult -> keyResult.objective().equals(objective.key()))
                .toList();
    }
}
