package org.headway.okr.service;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.Objective;

/** The cycle that each area of a table shows, with its objectives: two reads, however many areas and cycles there are. */
final class ShownCycles {

    private final Map<AreaKey, List<CycleDecision>> decided;
    private final Map<AreaKey, Map<Cycle, List<Objective>>> written;
    private final CycleChoice choice;

    /** {@code decisions} are all of all areas, as they stood then. */
    ShownCycles(Collection<CycleDecision> decisions, CycleChoice choice, OkrsAt moment) {
        this.choice = choice;
        this.decided = decisions.stream().collect(groupingBy(CycleDecision::area));
        List<CycleDecision> lookedInto = decided.values().stream()
                .flatMap(ofOneArea -> choice.toLookInto(ofOneArea).stream())
                .toList();
        this.written = moment.objectives(lookedInto).stream()
                .collect(groupingBy(
                        Objective::area,
                        groupingBy(objective -> objective.decision().cycle())));
    }

    /**
     * The area's cycle. One that was decided on counts if it has a published objective, or the decision to go without; one
     * with drafts only, or that lost its objectives, does not.
     */
    CycleDecision of(Area area) {
        List<CycleDecision> made = decided.getOrDefault(area.key(), List.of());
        List<CycleDecision> lookedInto = choice.toLookInto(made);
        Cycle shown = choice.meant(made.stream()
                .filter(one -> !lookedInto.contains(one) || counts(one))
                .toList());
        return made.stream()
                .filter(one -> one.cycle().equals(shown))
                .findFirst()
                .orElseGet(() -> new CycleDecision(area.key(), shown));
    }

    private boolean counts(CycleDecision decision) {
        return decision.noOkrs().isPresent() || objectives(decision).stream().anyMatch(objective -> !objective.draft());
    }

    /** The objectives of one of the cycles that were looked into. */
    List<Objective> objectives(CycleDecision decision) {
        return written.getOrDefault(decision.area(), Map.of()).getOrDefault(decision.cycle(), List.of());
    }

    /** A begun cycle after the one shown for which only drafts are written; nothing of it is shown to everybody yet. */
    Optional<CycleDecision> drafted(Area area) {
        Cycle shown = of(area).cycle();
        return choice.toLookInto(decided.getOrDefault(area.key(), List.of())).stream()
                .filter(one -> one.cycle().first().isAfter(shown.last()))
                .filter(one -> !objectives(one).isEmpty())
                .max(Comparator.comparing(one -> one.cycle().first()));
    }
}
