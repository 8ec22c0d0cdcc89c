package org.headway.okr.service.table;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.close.ClosingChange;
import org.headway.okr.domain.close.EndOfCycle;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.RulesInForce;

/** Tells what became of objectives with their cycles: two statements where one of these is closed, a third for scores from before the log kept them, none otherwise. */
record EndedCycles(Groups groups, CycleEnds ends) {

    /**
     * Of those changes, in their order, the ones that concern what this viewpoint looks for. What an area shares is told by
     * those that show it, unless it tells it itself.
     */
    List<EndedCycle> of(
            Viewpoint viewpoint,
            List<Area> areas,
            List<ClosingChange> changes,
            OkrsInLog moment,
            SharedIn shared,
            RulesInForce rules) {
        Set<CycleDecision> decisions =
                changes.stream().map(ClosingChange::decision).collect(toSet());
        List<Objective> published = moment.objectivesOf(decisions).stream()
                .filter(objective -> !objective.draft())
                .toList();
        List<KeyResult> all = moment.keyResults(decisions);
        EndOfCycle end = ends.said(published, all, viewpoint.past() ? Optional.of(moment.moment()) : Optional.empty());
        Map<ObjectiveKey, List<KeyResult>> measured = all.stream().collect(groupingBy(KeyResult::objective));
        return changes.stream()
                .flatMap(change -> areas.stream().flatMap(area -> {
                    CycleDecision decision = change.decision();
                    List<OkrTable.Group> seen = published.stream()
                            .filter(objective -> objective.decision().equals(decision))
                            .filter(objective -> isTold(objective, area, shared))
                            .flatMap(objective -> groups
                                    .seen(
                                            viewpoint,
                                            shared.placed(objective, area),
                                            measured.getOrDefault(objective.key(), List.of()),
                                            end,
                                            false)
                                    .stream())
                            .toList();
                    boolean concerns = !seen.isEmpty()
                            || (decision.area().equals(area.key())
                                    && !viewpoint.people().isSomebody());
                    OkrTable.Section section =
                            new OkrTable.Section(area, decision.cycle(), seen, false, rules.of(area.key()));
                    return concerns
                            ? Stream.of(
                                    new EndedCycle(change, isLast(change, changes) ? section : section.with(List.of())))
                            : Stream.of();
                }))
                .toList();
    }

    private static boolean isTold(Objective objective, Area area, SharedIn shared) {
        return objective.area().equals(area.key())
                || (!shared.asked().contains(objective.area()) && shared.isShared(objective, area.key()));
    }

    /** What was said counts where the cycle is closed, and was not opened since. */
    private static boolean isLast(ClosingChange change, List<ClosingChange> changes) {
        return change.closed()
                && change.decision().isClosed()
                && changes.stream()
                        .filter(one -> one.decision().equals(change.decision()))
                        .reduce((one, later) -> later)
                        .filter(change::equals)
                        .isPresent();
    }
}
