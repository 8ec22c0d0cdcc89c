package org.headway.okr.service.close;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.beside.JustDoIt;
import org.headway.okr.domain.close.EndOfCycle;
import org.headway.okr.domain.close.TeamAnswers;
import org.headway.okr.domain.programme.DeploymentParameters;

/**
 * A cycle that is being scored, as its editors see it.
 *
 * @param objectives those that are published, as they are ordered
 * @param end their key results, as they are ordered, with what was said of them
 * @param justDoIts of these objectives
 * @param answers of the team to what is asked of the cycle as a whole
 * @param why the sentence about why there are OKRs; empty where nobody said one
 */
public record ClosingForm(
        Area area,
        CycleDecision decision,
        List<Objective> objectives,
        EndOfCycle end,
        List<JustDoIt> justDoIts,
        TeamAnswers answers,
        DeploymentParameters rules,
        String why,
        LocalDate today) {

    public ClosingForm {
        objectives = List.copyOf(objectives);
        justDoIts = List.copyOf(justDoIts);
    }

    /** How many of an objective's just-do-its are done. */
    public long done(Objective objective) {
        return of(objective).stream().filter(JustDoIt::done).count();
    }

    public List<JustDoIt> of(Objective objective) {
        Optional<ObjectiveKey> its = Optional.of(objective.key());
        return justDoIts.stream()
                .filter(one -> one.list().objective().equals(its))
                .toList();
    }
}
