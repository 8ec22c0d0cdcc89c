package org.headway.okr.service.table;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Sharing;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.SharingStore;

/** What is shared with the areas of a table: two statements at most, however much that is. */
record SharedIn(Map<AreaKey, List<Sharing>> sharings, Map<AreaKey, Area> owners) {

    /** As it was just before a moment, or is now. */
    static SharedIn of(Collection<Area> asked, Optional<Instant> moment, SharingStore store, AreaStore areas) {
        List<Sharing> held = store.with(asked.stream().map(Area::key).toList()).stream()
                .filter(sharing -> moment.map(sharing::heldBefore).orElseGet(sharing::holds))
                .toList();
        List<AreaKey> owners =
                held.stream().map(sharing -> sharing.objective().area()).toList();
        return new SharedIn(
                held.stream().collect(groupingBy(Sharing::with)),
                areas.withKeys(owners).stream().collect(toMap(Area::key, area -> area)));
    }

    /** A decision, and those of the areas that share something with its area, for the same cycle. */
    Stream<CycleDecision> around(CycleDecision decision) {
        Stream<CycleDecision> others = of(decision.area()).stream()
                .map(sharing -> sharing.objective().area())
                .distinct()
                .map(owner -> new CycleDecision(owner, decision.cycle()));
        return Stream.concat(Stream.of(decision), others);
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
