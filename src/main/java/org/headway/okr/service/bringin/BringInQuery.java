package org.headway.okr.service.bringin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.imported.ImportedArea;
import org.headway.okr.domain.imported.ImportedKeyResult;
import org.headway.okr.domain.imported.ImportedObjective;
import org.headway.okr.service.Access;
import org.headway.okr.service.Containers;
import org.headway.okr.service.Names;
import org.headway.okr.service.Programme;
import org.headway.okr.service.Reader;
import org.headway.okr.service.Texts;
import org.headway.okr.service.cycle.CycleCalendar;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.ObjectiveStore;
import org.headway.okr.service.table.Place;

/** Says what bringing in would do. It writes nothing. */
@Named
public final class BringInQuery {

    private final Access access;
    private final Programme programme;
    private final Names names;
    private final Containers containers;
    private final CycleCalendar calendar;
    private final AreaStore areas;
    private final ObjectiveStore objectives;
    private final KeyResultStore keyResults;

    @Inject
    public BringInQuery(
            Access access,
            Programme programme,
            Names names,
            Containers containers,
            CycleCalendar calendar,
            AreaStore areas,
            ObjectiveStore objectives,
            KeyResultStore keyResults) {
        this.access = access;
        this.programme = programme;
        this.names = names;
        this.containers = containers;
        this.calendar = calendar;
        this.areas = areas;
        this.objectives = objectives;
        this.keyResults = keyResults;
    }

    /** Refuses who could not bring in anything, before anything is read for them. */
    public void requireEditor(Reader reader, String container) {
        var unused = access.editor(reader, access.container(reader, container));
    }

    /** For those who could bring it in; others learn nothing. */
    public BringInPreview preview(Reader reader, BringInText text) {
        Container container = access.container(reader, text.container());
        var unused = access.editor(reader, container);
        String team = team(container, text);
        List<Area> known = areas.in(container);
        Optional<Area> home = Place.find(known, container, team);
        Map<ImportedKeyResult, KeyResult> here = new HashMap<>();
        Set<ImportedKeyResult> refused = new HashSet<>();
        for (ImportedArea area : text.okrs().areas()) {
            Optional<Area> existing = Place.find(known, container, area.name().orElse(team));
            existing.ifPresent(one -> here.putAll(
                    here(area, written(new CycleDecision(one.key(), calendar.written(existing, text.cycle()))))));
            Refusal refusal = refusal(existing);
            area.objectives().stream()
                    .flatMap(objective -> objective.keyResults().stream())
                    .filter(one -> !here.containsKey(one) && refusal.refuses(one))
                    .forEach(refused::add);
        }
        Cycle cycle = calendar.written(home, text.cycle());
        return new BringInPreview(
                new BringInPlace(
                        team,
                        teams(known, team),
                        cycle,
                        calendar.offered(home, text.cycle()),
                        calendar.hasBegun(cycle)),
                text.okrs(),
                here,
                names.ofChampions(reader, text.okrs()),
                refused);
    }

    private static List<String> teams(List<Area> known, String team) {
        boolean isNew = known.stream().noneMatch(area -> Place.isNamed(area, team));
        return Stream.concat(known.stream().map(Area::name), isNew ? Stream.of(team) : Stream.empty())
                .toList();
    }

    /** The area for what stands under no heading. */
    String team(Container container, BringInText text) {
        String team = Texts.line("team", text.team(), Area.NAME_LIMIT);
        return team.isEmpty() ? containers.nameOf(container) : team;
    }

    /** What the rules of an area, or of one that is still to be made, take no key results of. */
    Refusal refusal(Optional<Area> area) {
        return new Refusal(programme.of(area).milestones());
    }

    Written written(CycleDecision decision) {
        List<CycleDecision> one = List.of(decision);
        return new Written(objectives.in(one), keyResults.in(one));
    }

    private static Map<ImportedKeyResult, KeyResult> here(ImportedArea area, Written written) {
        Map<ImportedKeyResult, KeyResult> here = new HashMap<>();
        for (ImportedObjective objective : area.objectives()) {
            written.objective(objective.title())
                    .ifPresent(
                            same -> objective.keyResults().forEach(imported -> written.keyResult(same, imported.title())
                                    .ifPresent(keyResult -> {
                                        var unused = here.put(imported, keyResult);
                                    })));
        }
        return here;
    }
}
