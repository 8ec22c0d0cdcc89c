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
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Beside;
import org.headway.okr.domain.Checklist;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.JustDoIt;
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
    private final BesideQuery besides;
    private final Clock clock;

    @Inject
    public TableQuery(
            Access access,
            Containers containers,
            Names names,
            AreaStore areas,
            ObjectiveStore objectives,
            KeyResultStore keyResults,
            BesideQuery besides,
            Clock clock) {
        this.access = access;
        this.containers = containers;
        this.names = names;
        this.areas = areas;
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.besides = besides;
        this.clock = clock;
    }

    OkrTable ask(Reader reader, TableQuestion question) {
        LocalDate today = LocalDate.now(clock);
        Place place = place(reader, question);
        Container container = access.container(reader, place.containerKey());
        List<Area> asked = place.choose(areas.in(container));
        CycleChoice choice = new CycleChoice(today, question.cycle());
        ShownCycles cycles = new ShownCycles(asked, choice, areas, objectives);
        TableQuestion.Show show = question.show();
        Map<AreaKey, Beside> beside = besides.in(
                asked.stream()
                        .map(area -> Checklist.of(area.key(), cycles.of(area).cycle()))
                        .toList(),
                show);
        Map<ObjectiveKey, List<KeyResult>> measured = show.keyResults()
                ? keyResults.in(asked.stream().map(cycles::of).toList()).stream()
                        .collect(groupingBy(KeyResult::objective))
                : Map.of();
        boolean mayEdit = access.mayEdit(reader, container);
        List<OkrTable.Section> sections = asked.stream()
                .map(area -> {
                    Beside extras = beside.getOrDefault(area.key(), Beside.nothing());
                    List<OkrTable.Group> groups = cycles.objectives(cycles.of(area)).stream()
                            .filter(objective -> show.keyResults()
                                    || !extras.in(Checklist.of(objective)).isEmpty())
                            .map(objective -> group(reader, objective, measured, mayEdit))
                            .toList();
                    return new OkrTable.Section(area, cycles.of(area).cycle(), groups, mayEdit, extras);
                })
                .filter(section -> !section.isEmpty() || show.invites(mayEdit))
                .toList();
        String team = sections.size() == 1 ? sections.get(0).area().name() : place.team();
        return new OkrTable(today, sections, home(container, team, choice.written(), mayEdit), named(reader, sections));
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
        Stream<Optional<Person>> owners = sections.stream()
                .flatMap(section -> section.beside().justDoIts().stream())
                .map(JustDoIt::owner);
        return names.shownTo(reader, Stream.concat(shown, owners));
    }
}
