package org.headway.okr.service.agenda;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.log.DefinitionChange;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.Access;
import org.headway.okr.service.Reader;
import org.headway.okr.service.store.ContinuationStore;
import org.headway.okr.service.store.ObjectiveStore;
import org.headway.okr.service.table.ChangeHistory;
import org.headway.okr.service.table.EndedCycle;

/** Reads what ended objectives go on as, and what new ones continue: five statements at most, however many there are. */
@Named
public final class OnwardQuery {

    private final Access access;
    private final ContinuationStore continuations;
    private final ObjectiveStore objectives;

    @Inject
    public OnwardQuery(Access access, ContinuationStore continuations, ObjectiveStore objectives) {
        this.access = access;
        this.continuations = continuations;
        this.objectives = objectives;
    }

    /**
     * Of the objectives that the table shows and of those that ended. What comes before or after is told to whoever views the
     * area that owns it (ADR 31).
     *
     * @param published what of the history was published since
     */
    Onward of(Reader reader, OkrTable table, ChangeHistory history, List<DefinitionChange> published) {
        Map<ObjectiveKey, List<ObjectiveKey>> successors = continuations.successors(history.ended().stream()
                .filter(ended -> !ended.isShared())
                .flatMap(ended -> ended.groups().stream())
                .filter(OkrTable.Group::goesOn)
                .map(group -> group.objective().key())
                .toList());
        Map<ObjectiveKey, ObjectiveKey> predecessors =
                new HashMap<>(continuations.predecessors(table.sections().stream()
                        .flatMap(section -> section.groups().stream())
                        .map(group -> group.objective().key())
                        .toList()));
        predecessors
                .keySet()
                .retainAll(published.stream()
                        .map(change -> change.after().what().objective())
                        .collect(Collectors.toSet()));
        Map<ObjectiveKey, Objective> known = known(successors.values(), predecessors.values());
        return new Onward(next(reader, successors, known, history), continued(table, predecessors, known, history));
    }

    private Map<ObjectiveKey, Objective> known(
            Collection<List<ObjectiveKey>> successors, Collection<ObjectiveKey> predecessors) {
        List<ObjectiveKey> keys = Stream.concat(successors.stream().flatMap(List::stream), predecessors.stream())
                .toList();
        return keys.isEmpty()
                ? Map.of()
                : objectives.withKeys(keys).stream().collect(toMap(Objective::key, objective -> objective));
    }

    private Map<ObjectiveKey, Objective> next(
            Reader reader,
            Map<ObjectiveKey, List<ObjectiveKey>> successors,
            Map<ObjectiveKey, Objective> known,
            ChangeHistory history) {
        Set<AreaKey> drafts = drafts(reader, known, history);
        Map<ObjectiveKey, Objective> next = new HashMap<>();
        successors.forEach((ended, keys) -> keys.stream()
                .flatMap(key -> Stream.ofNullable(known.get(key)))
                .filter(one -> !one.draft() || drafts.contains(one.area()))
                .forEach(one -> {
                    var unused = next.put(ended, one);
                }));
        return next;
    }

    /** Areas whose drafts are for this reader; not asked where there are none. */
    private Set<AreaKey> drafts(Reader reader, Map<ObjectiveKey, Objective> known, ChangeHistory history) {
        Set<AreaKey> written = known.values().stream()
                .filter(Objective::draft)
                .map(Objective::area)
                .collect(Collectors.toSet());
        List<Area> areas = history.ended().stream()
                .map(EndedCycle::section)
                .map(OkrTable.Section::area)
                .filter(area -> written.contains(area.key()))
                .distinct()
                .toList();
        return access.openDrafts(reader, areas);
    }

    /** Only what the table shows: it knows whom the reader looks for. What is told with its end is not told again. */
    private static List<Onward.Continued> continued(
            OkrTable table,
            Map<ObjectiveKey, ObjectiveKey> predecessors,
            Map<ObjectiveKey, Objective> known,
            ChangeHistory history) {
        Set<ObjectiveKey> told = history.ended().stream()
                .flatMap(ended -> ended.groups().stream())
                .map(group -> group.objective().key())
                .collect(Collectors.toSet());
        return table.sections().stream()
                .flatMap(section -> section.groups().stream()
                        .filter(group -> group.sharedBy().isEmpty())
                        .map(OkrTable.Group::objective)
                        .filter(objective -> predecessors.containsKey(objective.key()))
                        .flatMap(objective -> Optional.ofNullable(
                                known.get(Objects.requireNonNull(predecessors.get(objective.key()))))
                                .filter(before -> !told.contains(before.key()))
                                .map(before -> new Onward.Continued(section, objective, before))
                                .stream()))
                .toList();
    }
}
