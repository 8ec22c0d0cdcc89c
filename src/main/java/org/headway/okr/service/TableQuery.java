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
    private final Names names;
    private final AreaStore areas;
    private final ObjectiveStore objectives;
    private final KeyResultStore keyResults;
    private final Clock clock;

    @Inject
    public TableQuery(
            Access access,
            Containers containers,
            Names names,
            AreaStore areas,
            ObjectiveStore objectives,
            KeyResultStore keyResults,
            Clock clock) {
        this.access = access;
        this.containers = containers;
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
        TableFilter filter = question.filter();
        PeopleFilter people = new PeopleFilter(
                names.filteredBy(reader, "sponsor", filter.sponsor()),
                names.filteredBy(reader, "champion", filter.champion()));
        List<Area> asked = question.team().isBlank() && people.sponsor().isPresent()
                ? access.visible(
                        reader,
                        areas.withKeys(
                                objectives.areasSponsoredBy(people.sponsor().get())))
                : chosen(place, container, filter.below());
        CycleChoice choice = new CycleChoice(today, question.cycle());
        ShownCycles cycles = new ShownCycles(asked, choice, areas, objectives);
        List<Area> filled = asked.stream()
                .filter(area -> !shown(cycles, area, people).isEmpty())
                .toList();
        Map<ObjectiveKey, List<KeyResult>> measured = keyResults
                .in(filled.stream().map(cycles::of).toList())
                .stream()
                .collect(groupingBy(KeyResult::objective));
        List<OkrTable.Section> sections = filled.stream()
                .map(area ->
                        section(reader, area, cycles.of(area).cycle(), shown(cycles, area, people), measured, people))
                .filter(section -> !section.groups().isEmpty())
                .toList();
        String team = sections.size() == 1 ? sections.get(0).area().name() : place.team();
        boolean mayAdd = !filter.namesSomebody() && access.mayEdit(reader, container);
        return new OkrTable(today, sections, home(container, team, choice.written(), mayAdd), named(reader, sections));
    }

    private List<Area> chosen(Place place, Container container, boolean below) {
        List<Area> here = areas.in(container);
        List<Area> chosen = place.choose(here);
        return below ? AreaTree.withAllBelow(chosen, here) : chosen;
    }

    private static List<Objective> shown(ShownCycles cycles, Area area, PeopleFilter people) {
        return cycles.objectives(cycles.of(area)).stream().filter(people::shows).toList();
    }

    private OkrTable.Section section(
            Reader reader,
            Area area,
            Cycle cycle,
            List<Objective> shown,
            Map<ObjectiveKey, List<KeyResult>> measured,
            PeopleFilter people) {
        boolean mayEdit = access.mayEdit(reader, area.container());
        List<OkrTable.Group> groups = shown.stream()
                .map(objective -> group(reader, objective, measured, mayEdit, people))
                .filter(group -> !(people.needsRows() && group.rows().isEmpty()))
                .toList();
        return new OkrTable.Section(area, cycle, groups, mayEdit);
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
            Reader reader,
            Objective objective,
            Map<ObjectiveKey, List<KeyResult>> measured,
            boolean mayEdit,
            PeopleFilter people) {
        return new OkrTable.Group(
                objective,
                measured.getOrDefault(objective.key(), List.of()).stream()
                        .filter(people::shows)
                        .map(keyResult -> row(reader, keyResult, mayEdit))
                        .toList());
    }

    OkrTable.Row row(Reader reader, KeyResult keyResult, boolean mayEdit) {
        return new OkrTable.Row(
                keyResult, access.mayCheckIn(reader, keyResult, mayEdit), reader.is(keyResult.champion()));
    }

    /** Where more would be written: the team asked for, or one named like the container. */
    OkrTable.Home home(Container container, String team, Cycle cycle, boolean mayEdit) {
        String space = containers.nameOf(container);
        return new OkrTable.Home(team.isEmpty() ? space : team, container, space, cycle, mayEdit);
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
