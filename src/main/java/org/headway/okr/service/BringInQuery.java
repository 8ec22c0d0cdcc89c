package org.headway.okr.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.ImportedArea;
import org.headway.okr.domain.ImportedObjective;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.ObjectiveStore;

/** Says what bringing in would do. It writes nothing. */
@Named
public final class BringInQuery {

    private final Access access;
    private final Containers containers;
    private final CycleCalendar calendar;
    private final AreaStore areas;
    private final ObjectiveStore objectives;
    private final KeyResultStore keyResults;

    @Inject
    public BringInQuery(
            Access access,
            Containers containers,
            CycleCalendar calendar,
            AreaStore areas,
            ObjectiveStore objectives,
            KeyResultStore keyResults) {
        this.access = access;
        this.containers = containers;
        this.calendar = calendar;
        this.areas = areas;
        this.objectives = objectives;
        this.keyResults = keyResults;
    }

    /** For those who could bring it in; others learn nothing. */
    public BringInPreview preview(Reader reader, BringInText text) {
        Container container = access.container(reader, text.container());
        var unused = access.editor(reader, container);
        String team = team(container, text);
        List<Area> known = areas.in(container);
        Optional<Area> home = Place.find(known, container, team);
        Cycle cycle = calendar.written(home, text.cycle());
        Set<Integer> here = new HashSet<>();
        for (ImportedArea area : text.okrs().areas()) {
            Optional<Area> existing = known.stream()
                    .filter(one -> Place.isNamed(one, area.name().orElse(team)))
                    .findFirst();
            existing.ifPresent(one -> here.addAll(
                    linesHere(area, written(new CycleDecision(one.key(), calendar.written(existing, text.cycle()))))));
        }
        return new BringInPreview(team, cycle, text.okrs(), here);
    }

    /** The area for what stands under no heading. */
    String team(Container container, BringInText text) {
        String team = Texts.line("team", text.team(), Area.NAME_LIMIT);
        return team.isEmpty() ? containers.nameOf(container) : team;
    }

    Written written(CycleDecision decision) {
        List<CycleDecision> one = List.of(decision);
        return new Written(objectives.in(one), keyResults.in(one));
    }

    private static Set<Integer> linesHere(ImportedArea area, Written written) {
        Set<Integer> lines = new HashSet<>();
        for (ImportedObjective objective : area.objectives()) {
            written.objective(objective.title()).ifPresent(same -> {
                lines.add(objective.line());
                objective.keyResults().stream()
                        .filter(keyResult -> written.has(same, keyResult.title()))
                        .forEach(keyResult -> lines.add(keyResult.line()));
            });
        }
        return lines;
    }
}
