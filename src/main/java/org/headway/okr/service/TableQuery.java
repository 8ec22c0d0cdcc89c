package org.headway.okr.service;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.DeploymentParameters;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.OkrTable;
import org.headway.okr.domain.Person;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.ObjectiveStore;

/** Puts a table together with a fixed number of reads, however many rows or check-ins there are. */
@Named
public final class TableQuery {

    private final Access access;
    private final Containers containers;
    private final Programme programme;
    private final Names names;
    private final AreaStore areas;
    private final ObjectiveStore objectives;
    private final KeyResultStore keyResults;
    private final Clock clock;

    @Inject
    public TableQuery(
            Access access,
            Containers containers,
            Programme programme,
            Names names,
            AreaStore areas,
            ObjectiveStore objectives,
            KeyResultStore keyResults,
            Clock clock) {
        this.access = access;
        this.containers = containers;
        this.programme = programme;
        this.names = names;
        this.areas = areas;
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.clock = clock;
    }

    OkrTable ask(Reader reader, TableQuestion question) {
        LocalDate today = LocalDate.now(clock);
        Place place = place(reader, question);
        Container container = access.container(reader, place.containerKey());
        List<Area> asked = place.choose(areas.in(container));
        RulesInForce rules = programme.of(asked.stream().map(Area::key).toList());
        ShownCycles cycles = new ShownCycles(asked, area -> choice(rules.of(area.key()), question), areas, objectives);
        List<Area> filled = asked.stream()
                .filter(cycles::know)
                .filter(area -> !cycles.objectives(cycles.of(area)).isEmpty())
                .toList();
        Map<ObjectiveKey, List<KeyResult>> measured = keyResults
                .in(filled.stream().map(cycles::of).toList())
                .stream()
                .collect(groupingBy(KeyResult::objective));
        boolean mayEdit = access.mayEdit(reader, container);
        List<OkrTable.Section> sections = filled.stream()
                .map(area -> new OkrTable.Section(
                        area,
                        cycles.of(area).cycle(),
                        cycles.objectives(cycles.of(area)).stream()
                                .map(objective -> group(reader, objective, measured, mayEdit))
                                .toList(),
                        mayEdit,
                        rules.of(area.key())))
                .toList();
        String team = sections.size() == 1 ? sections.get(0).area().name() : place.team();
        Optional<Area> home = Place.find(asked, team.isEmpty() ? containers.nameOf(container) : team);
        DeploymentParameters atHome = rules.of(home.map(Area::key));
        List<CycleDecision> before = home.map(cycles::decisions).orElse(List.of());
        CycleChoice choice = choice(atHome, question);
        Cycle written = choice.isKnown(before) || sections.isEmpty()
                ? choice.written(before)
                : sections.get(0).cycle();
        return new OkrTable(today, sections, home(container, team, written, mayEdit, atHome), named(reader, sections));
    }

    private CycleChoice choice(DeploymentParameters rules, TableQuestion question) {
        return new CycleChoice(rules.cycles(), LocalDate.now(clock), question.cycle());
    }

    /** A team's own name may have a colon in it, too: so it is read where the part before it names no space to this reader. */
    private Place place(Reader reader, TableQuestion question) {
        Place elsewhere = Place.named(question);
        if (question.container().isEmpty() || access.mayView(reader, elsewhere.containerKey())) {
            return elsewhere;
        }
        Place here = new Place(question.container().get(), question.team().strip());
        Container container = access.container(reader, here.containerKey());
        return here.choose(areas.in(container)).isEmpty() ? elsewhere : here;
    }

    private OkrTable.Group group(
            Reader reader, Objective objective, Map<ObjectiveKey, List<KeyResult>> measured, boolean mayEdit) {
        return new OkrTable.Group(
                objective,
                measured.getOrDefault(objective.key(), List.of()).stream()
                        .map(keyResult -> row(reader, keyResult, mayEdit))
                        .toList());
    }

    OkrTable.Row row(Reader reader, KeyResult keyResult, boolean mayEdit) {
        return new OkrTable.Row(
                keyResult, access.mayCheckIn(reader, keyResult, mayEdit), reader.is(keyResult.champion()));
    }

    /** Where more would be written: the team asked for, or one named like the container. */
    OkrTable.Home home(Container container, String team, Cycle cycle, boolean mayEdit, DeploymentParameters rules) {
        String space = containers.nameOf(container);
        return new OkrTable.Home(team.isEmpty() ? space : team, container, space, cycle, mayEdit, rules);
    }

    private Map<String, String> named(Reader reader, List<OkrTable.Section> sections) {
        Stream<Optional<Person>> shown = sections.stream()
                .flatMap(section -> section.groups().stream())
                .flatMap(group -> Stream.concat(
                        Stream.of(group.objective().sponsor()),
                        group.rows().stream().map(row -> row.keyResult().champion())));
        return names.shownTo(reader, shown);
    }
}
