package org.headway.okr.service.table;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.Objective;
import org.headway.okr.service.cycle.CycleChoice;

/** The cycle that each area of a table shows, with its objectives: two reads, however many areas and cycles there are. */
final class ShownCycles {

    private final Map<AreaKey, List<CycleDecision>> decided;
    private final Map<AreaKey, Map<Cycle, List<Objective>>> written;
    private final Function<AreaKey, CycleChoice> choices;
    private final SharedIn shared;

    /** {@code decisions} are all of all areas, as they stood then. */
    ShownCycles(
            Collection<CycleDecision> decisions,
            Function<AreaKey, CycleChoice> choices,
            SharedIn shared,
            OkrsAt moment) {
        this.choices = choices;
        this.shared = shared;
        this.decided = decisions.stream().collect(groupingBy(CycleDecision::area));
        List<CycleDecision> lookedInto = decided.keySet().stream()
                .filter(this::know)
                .flatMap(area -> choices.apply(area).toLookInto(decisions(area)).stream())
                .flatMap(shared::around)
                .toList();
        this.written = moment.objectives(lookedInto).stream()
                .collect(groupingBy(
                        Objective::area,
                        groupingBy(objective -> objective.decision().cycle())));
    }

    /** Whether what is asked for is a cycle to this area. */
    boolean know(AreaKey area) {
        return choices.apply(area).isKnown(decisions(area));
    }

    /** What the area decided on, oldest first. */
    List<CycleDecision> decisions(AreaKey area) {
        return decided.getOrDefault(area, List.of());
    }

    /**
     * The area's cycle. One that was decided on counts if it has a published objective, or the decision to go without; one
     * with drafts only, or that lost its objectives, does not.
     */
    CycleDecision of(Area area) {
        List<CycleDecision> made = decisions(area.key());
        CycleChoice choice = choices.apply(area.key());
        List<CycleDecision> lookedInto = choice.toLookInto(made);
        List<CycleDecision> counted = made.stream()
                .filter(one -> !lookedInto.contains(one) || counts(one))
                .toList();
        Cycle shown = choice.meant(choice.isKnown(counted) ? counted : made);
        return made.stream()
                .filter(one -> one.cycle().equals(shown))
                .findFirst()
                .orElseGet(() -> new CycleDecision(area.key(), shown));
    }

    /** Whether an area has something in a cycle, as far as that was looked into. */
    boolean takePart(AreaKey area, Cycle cycle) {
        return decisions(area).stream().anyMatch(one -> one.cycle().equals(cycle) && counts(one));
    }

    private boolean counts(CycleDecision decision) {
        return decision.noOkrs().isPresent() || published(decision).findAny().isPresent();
    }

    /** The objectives of one of the cycles that were looked into: the area's own, then those shared with it. */
    List<Objective> objectives(CycleDecision decision) {
        return shared.around(decision)
                .flatMap(around -> written(around).stream())
                .filter(one -> one.area().equals(decision.area()) || shared.isShared(one, decision.area()))
                .toList();
    }

    /** Those of them that are no drafts. */
    Stream<Objective> published(CycleDecision decision) {
        return objectives(decision).stream().filter(objective -> !objective.draft());
    }

    private List<Objective> written(CycleDecision decision) {
        return written.getOrDefault(decision.area(), Map.of()).getOrDefault(decision.cycle(), List.of());
    }

    /** Whether what the area shows has drafts in it. */
    boolean haveDrafts(Area area) {
        return objectives(of(area)).stream().anyMatch(Objective::draft);
    }

    /** A begun cycle after the one shown for which only drafts are written; nothing of it is shown to everybody yet. */
    Optional<CycleDecision> drafted(Area area) {
        Cycle shown = of(area).cycle();
        return choices.apply(area.key()).toLookInto(decisions(area.key())).stream()
                .filter(one -> one.cycle().first().isAfter(shown.last()))
                .filter(one -> !objectives(one).isEmpty())
                .max(Comparator.comparing(one -> one.cycle().first()));
    }
}
