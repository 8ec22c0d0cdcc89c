package org.headway.okr.service.table;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Sharing;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.SharingStore;

/**
 * What is shared with the areas of a table, and what its areas and the owners of that decided: three statements at most,
 * however much that is.
 */
record SharedIn(
        Set<AreaKey> asked,
        Map<AreaKey, List<Sharing>> sharings,
        Map<AreaKey, Area> owners,
        List<CycleDecision> decided,
        List<Sharing> ended) {

    /** As it was just before a moment, or is now. */
    static SharedIn of(Collection<Area> asked, Optional<Instant> moment, SharingStore store, AreaStore areas) {
        return of(asked, moment, held(store, asked, moment), List.of(), areas);
    }

    /** The same, knowing what was shared before and is not any more. */
    static SharedIn withEnded(Collection<Area> asked, Optional<Instant> moment, SharingStore store, AreaStore areas) {
        List<Sharing> all = store.with(asked.stream().map(Area::key).toList()).stream()
                .filter(one -> moment.map(one.since()::isBefore).orElse(true))
                .toList();
        Map<Boolean, List<Sharing>> known = all.stream().collect(partitioningBy(one -> holds(one, moment)));
        return of(
                asked,
                moment,
                Objects.requireNonNull(known.get(true)),
                Objects.requireNonNull(known.get(false)),
                areas);
    }

    private static List<Sharing> held(SharingStore store, Collection<Area> asked, Optional<Instant> moment) {
        return store.with(asked.stream().map(Area::key).toList()).stream()
                .filter(sharing -> holds(sharing, moment))
                .toList();
    }

    private static boolean holds(Sharing sharing, Optional<Instant> moment) {
        return moment.map(sharing::heldBefore).orElseGet(sharing::holds);
    }

    private static SharedIn of(
            Collection<Area> asked,
            Optional<Instant> moment,
            List<Sharing> held,
            List<Sharing> ended,
            AreaStore areas) {
        List<AreaKey> owners = Stream.concat(held.stream(), ended.stream())
                .map(sharing -> sharing.objective().area())
                .toList();
        Map<AreaKey, Area> known = areas.withKeys(owners).stream().collect(toMap(Area::key, area -> area));
        List<Area> both = Stream.concat(asked.stream(), known.values().stream())
                .distinct()
                .toList();
        return new SharedIn(
                asked.stream().map(Area::key).collect(toSet()),
                held.stream().collect(groupingBy(Sharing::with)),
                known,
                moment.map(before -> areas.decisionsBefore(both, before)).orElseGet(() -> areas.decisions(both)),
                ended);
    }

    /** Where that lies which was shared once: decisions of owners for the cycles that those had with which it was shared. */
    Stream<CycleDecision> formerly() {
        return ended.stream().flatMap(sharing -> decided.stream()
                .filter(made -> made.area().equals(sharing.with()))
                .map(made -> decisionOf(sharing.objective().area(), made.cycle())));
    }

    /** All that was ever shared with an area. */
    List<Sharing> everWith(AreaKey area) {
        return Stream.concat(of(area).stream(), ended.stream().filter(one -> one.with()
                        .equals(area)))
                .toList();
    }

    Optional<Area> owner(Objective objective) {
        return Optional.ofNullable(owners.get(objective.area()));
    }

    /** What the areas of the table decided, oldest cycle first. */
    List<CycleDecision> decisions() {
        return decided.stream().filter(one -> asked.contains(one.area())).toList();
    }

    /** A decision, and those of the areas that share something with its area, for the same cycle. */
    Stream<CycleDecision> around(CycleDecision decision) {
        Stream<CycleDecision> others = of(decision.area()).stream()
                .map(sharing -> sharing.objective().area())
                .distinct()
                .map(owner -> decisionOf(owner, decision.cycle()));
        return Stream.concat(Stream.of(decision), others);
    }

    /** Whether the owner closed it is the owner's to say. Only the days need be the same: its areas may name them differently. */
    private CycleDecision decisionOf(AreaKey owner, Cycle cycle) {
        return decided.stream()
                .filter(made -> made.area().equals(owner))
                .filter(made -> made.cycle().hasSameDaysAs(cycle))
                .findFirst()
                .orElseGet(() -> new CycleDecision(owner, cycle));
    }

    boolean isShared(Objective objective, AreaKey with) {
        return !objective.draft()
                && of(with).stream().anyMatch(sharing -> sharing.objective().equals(objective.key()));
    }

    /** An objective as an area shows it, be it the area's own or another's. */
    Groups.Placed placed(Objective objective, Area shown) {
        Optional<Area> owner = objective.area().equals(shown.key())
                ? Optional.of(shown)
                : Optional.ofNullable(owners.get(objective.area()));
        return new Groups.Placed(objective, shown, owner);
    }

    /** Whoever is looked for finds an objective once: where it is owned, if that is shown. */
    static List<OkrTable.Section> once(Viewpoint viewpoint, List<OkrTable.Section> sections) {
        if (!viewpoint.people().isSomebody()) {
            return sections;
        }
        Set<ObjectiveKey> shown = sections.stream()
                .flatMap(section -> section.groups().stream())
                .filter(group -> group.sharedBy().isEmpty())
                .map(group -> group.objective().key())
                .collect(toCollection(HashSet::new));
        return sections.stream()
                .map(section -> section.with(section.groups().stream()
                        .filter(group -> group.sharedBy().isEmpty()
                                || shown.add(group.objective().key()))
                        .toList()))
                .toList();
    }

    private List<Sharing> of(AreaKey area) {
        return sharings.getOrDefault(area, List.of());
    }
}
