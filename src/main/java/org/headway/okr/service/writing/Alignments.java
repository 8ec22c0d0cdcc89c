package org.headway.okr.service.writing;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headway.okr.domain.AlignedTo;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveDefinition;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.programme.DeploymentParameters;
import org.headway.okr.service.Access;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.Reader;
import org.headway.okr.service.area.AreaTree;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.ObjectiveStore;

/**
 * Which objective one may be aligned to: a published one of an area above its own, in a cycle at the same time, that its
 * writer may read. All others look alike.
 */
@Named
public final class Alignments {

    private static final String FIELD = "alignedTo";

    private final Access access;
    private final AreaStore areas;
    private final ObjectiveStore objectives;

    @Inject
    public Alignments(Access access, AreaStore areas, ObjectiveStore objectives) {
        this.access = access;
        this.areas = areas;
        this.objectives = objectives;
    }

    /** For an area that may not be there yet, in one of these cycles: three statements and the names of sponsors. */
    List<Above.Place> offered(Reader reader, Optional<Area> own, DeploymentParameters rules, Collection<Cycle> cycles) {
        if (!rules.alignment()) {
            return List.of();
        }
        List<Area> above = AreaTree.above(own, access.visible(reader, areas.all()));
        List<CycleDecision> decisions = areas.decisions(above).stream()
                .filter(made -> cycles.stream().anyMatch(made.cycle()::overlaps))
                .toList();
        List<Objective> published = objectives.in(decisions).stream()
                .filter(objective -> !objective.draft())
                .toList();
        return above.stream()
                .flatMap(area -> decisions.stream()
                        .filter(made -> made.area().equals(area.key()))
                        .map(made -> place(area, made.cycle(), published)))
                .filter(place -> !place.choices().isEmpty())
                .toList();
    }

    private static Above.Place place(Area area, Cycle cycle, List<Objective> published) {
        return new Above.Place(
                area,
                cycle,
                published.stream()
                        .filter(objective -> objective.area().equals(area.key()))
                        .filter(objective -> objective.decision().cycle().equals(cycle))
                        .map(objective -> new AlignedTo(objective.key(), objective.title()))
                        .toList());
    }

    /** What an objective is aligned to, for those who may read that. */
    Optional<AlignedTo> shownTo(Reader reader, ObjectiveDefinition said) {
        return access.titles(reader, said.alignedTo().stream().toList()).entrySet().stream()
                .map(found -> new AlignedTo(found.getKey(), found.getValue()))
                .findFirst();
    }

    /** Of an objective that is not there yet. */
    Optional<ObjectiveKey> wanted(
            Reader reader, Optional<Area> own, DeploymentParameters rules, Cycle cycle, Optional<String> typed) {
        return typed.filter(text -> !text.isBlank())
                .map(text -> required(reader, own, rules, cycle, ObjectiveKey.read(text.strip())));
    }

    /** In an edit: what is not said stays, and who may not read what is there takes nothing away by leaving it blank. */
    Optional<ObjectiveKey> wanted(
            Reader reader, Area own, DeploymentParameters rules, Objective known, Optional<String> typed) {
        Optional<ObjectiveKey> before = known.definition().alignedTo();
        if (typed.isEmpty()) {
            return before;
        }
        boolean isSeen = shownTo(reader, known.definition()).isPresent();
        if (typed.get().isBlank()) {
            return before.filter(key -> !isSeen);
        }
        Optional<ObjectiveKey> key = ObjectiveKey.read(typed.get().strip());
        if (isSeen && key.equals(before)) {
            return before;
        }
        if (key.equals(Optional.of(known.key()))) {
            throw new InvalidInput(FIELD, "okr.error.aligned-to-itself");
        }
        ObjectiveKey above =
                required(reader, Optional.of(own), rules, known.decision().cycle(), key);
        requireNotBelow(above, known.key());
        return Optional.of(above);
    }

    private ObjectiveKey required(
            Reader reader, Optional<Area> own, DeploymentParameters rules, Cycle cycle, Optional<ObjectiveKey> typed) {
        Above above = new Above(offered(reader, own, rules, List.of(cycle)), Optional.empty());
        return typed.filter(above::offers).orElseThrow(() -> new InvalidInput(FIELD, "okr.error.not-above"));
    }

    /** Levels change: what was above once can be below by now. */
    private void requireNotBelow(ObjectiveKey above, ObjectiveKey changed) {
        Set<ObjectiveKey> way = new HashSet<>();
        Optional<ObjectiveKey> next = Optional.of(above);
        while (next.filter(way::add).isPresent()) {
            if (next.get().equals(changed)) {
                throw new InvalidInput(FIELD, "okr.error.aligned-below");
            }
            next = objectives.find(next.get()).flatMap(found -> found.definition()
                    .alignedTo());
        }
    }
}
