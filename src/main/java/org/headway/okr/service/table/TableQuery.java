package org.headway.okr.service.table;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.beside.Beside;
import org.headway.okr.domain.close.EndOfCycle;
import org.headway.okr.domain.programme.DeploymentParameters;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.domain.table.TableHome;
import org.headway.okr.service.Access;
import org.headway.okr.service.Containers;
import org.headway.okr.service.Names;
import org.headway.okr.service.Programme;
import org.headway.okr.service.Reader;
import org.headway.okr.service.RulesInForce;
import org.headway.okr.service.cycle.CycleChoice;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.CheckInStore;
import org.headway.okr.service.store.DefinitionStore;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.ObjectiveStore;
import org.headway.okr.service.store.SharingStore;

/** Puts a table together with a fixed number of reads, however many rows or check-ins there are. */
@Named
public final class TableQuery {

    private final Access access;
    private final Groups groups;
    private final Containers containers;
    private final Programme programme;
    private final Names names;
    private final AskedAreas askedAreas;
    private final AreaStore areas;
    private final ObjectiveStore objectives;
    private final KeyResultStore keyResults;
    private final CheckInStore checkIns;
    private final DefinitionStore definitions;
    private final TableBeside besides;
    private final SharingStore sharings;
    private final TableCycles tableCycles;
    private final CycleEnds ends;
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
            CheckInStore checkIns,
            DefinitionStore definitions,
            BesideQuery besides,
            SharingStore sharings,
            TableCycles tableCycles,
            CycleEnds ends,
            Clock clock) {
        this.access = access;
        this.groups = new Groups(access);
        this.containers = containers;
        this.programme = programme;
        this.names = names;
        this.askedAreas = new AskedAreas(access, areas, objectives, sharings);
        this.areas = areas;
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.checkIns = checkIns;
        this.definitions = definitions;
        this.besides = new TableBeside(besides);
        this.sharings = sharings;
        this.tableCycles = tableCycles;
        this.ends = ends;
        this.clock = clock;
    }

    public OkrTable ask(Reader reader, TableQuestion question) {
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> past = question.asOf().filter(day -> day.isBefore(today));
        LocalDate day = past.orElse(today);
        Place place = askedAreas.place(reader, question);
        Container container = access.container(reader, place.containerKey());
        TableFilter filter = question.filter();
        Viewpoint viewpoint = new Viewpoint(reader, names.filteredBy(reader, filter), past.isPresent());
        OkrsAt moment = moment(past);
        List<Area> asked = askedAreas.of(viewpoint, question, place, container);
        RulesInForce rules = programme.of(asked.stream().map(Area::key).toList());
        SharedIn shared = SharedIn.of(asked, past.map(this::midnight), sharings, areas);
        List<CycleDecision> decisions = shared.decisions();
        ShownCycles cycles = new ShownCycles(
                decisions, key -> new CycleChoice(rules.of(key).cycles(), day, question.cycle()), shared, moment);
        Map<AreaKey, Beside> beside = besides.around(viewpoint, past, clock.getZone(), question.show(), asked, cycles);
        List<OkrTable.Section> found =
                sections(viewpoint, asked, cycles, shared, rules, moment, past.map(this::midnight));
        List<OkrTable.Section> filled = SharedIn.once(viewpoint, found).stream()
                .map(section -> TableBeside.shown(section, beside, question.show()))
                .filter(section -> !section.isEmpty()
                        || (section.noOkrs().isPresent() && viewpoint.people().showsWithoutOkrs()))
                .toList();
        List<OkrTable.Section> sections = ends.shown(filled, viewpoint, day, cycles, rules);
        String team = sections.size() == 1
                ? sections.get(0).area().name()
                : place.by(asked).team();
        Optional<AreaKey> home = Place.find(asked, container, team.isEmpty() ? containers.nameOf(container) : team)
                .map(Area::key);
        boolean mayAdd = past.isEmpty()
                && !filter.namesSomebody()
                && access.mayEdit(reader, container)
                && (!asked.isEmpty() || access.mayOpen(reader, container, rules.instance()));
        CycleChoice choice = new CycleChoice(rules.of(home).cycles(), day, question.cycle());
        List<CycleDecision> before = home.map(cycles::decisions).orElse(List.of());
        // Areas with a rhythm of their own may know a label that is none where more would be written.
        Cycle written = sections.isEmpty() || choice.isKnown(before)
                ? choice.written(before)
                : sections.get(0).cycle();
        return new OkrTable(
                day,
                past,
                sections,
                choice.offered(tableCycles.told(reader, asked, decisions)),
                home(
                        container,
                        team,
                        home,
                        written,
                        mayAdd
                                && before.stream()
                                        .noneMatch(one ->
                                                one.isClosed() && one.cycle().equals(written)),
                        mayAdd && access.mayAdminister(reader, container),
                        rules.of(home)),
                names.shownTo(reader, sections.stream().flatMap(OkrTable.Section::people)));
    }

    private Instant midnight(LocalDate after) {
        return after.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    private OkrsAt moment(Optional<LocalDate> past) {
        return past.<OkrsAt>map(day -> new OkrsThen(definitions, checkIns, day, clock.getZone()))
                .orElseGet(() -> new OkrsNow(objectives, keyResults));
    }

    private List<OkrTable.Section> sections(
            Viewpoint viewpoint,
            List<Area> asked,
            ShownCycles cycles,
            SharedIn shared,
            RulesInForce rules,
            OkrsAt moment,
            Optional<Instant> before) {
        List<Area> knowing =
                asked.stream().filter(area -> cycles.know(area.key())).toList();
        List<CycleDecision> shown = knowing.stream()
                .map(cycles::of)
                .filter(decision -> cycles.objectives(decision).stream().anyMatch(viewpoint.people()::shows))
                .flatMap(shared::around)
                .toList();
        List<KeyResult> all = moment.keyResults(shown);
        Map<ObjectiveKey, List<KeyResult>> measured = all.stream().collect(groupingBy(KeyResult::objective));
        EndOfCycle end = ends.said(
                knowing.stream().map(cycles::of).flatMap(cycles::published).toList(), all, before);
        Set<AreaKey> drafts = access.openDrafts(
                viewpoint.reader(), knowing.stream().filter(cycles::haveDrafts).toList());
        return knowing.stream()
                .map(area -> section(
                        viewpoint,
                        area,
                        cycles,
                        shared,
                        measured,
                        end,
                        rules.of(area.key()),
                        drafts.contains(area.key())))
                .toList();
    }

    private OkrTable.Section section(
            Viewpoint viewpoint,
            Area area,
            ShownCycles cycles,
            SharedIn shared,
            Map<ObjectiveKey, List<KeyResult>> measured,
            EndOfCycle end,
            DeploymentParameters rules,
            boolean maySeeDrafts) {
        boolean mayEdit = !viewpoint.past() && access.mayEdit(viewpoint.reader(), area.container());
        CycleDecision decision = cycles.of(area);
        List<OkrTable.Group> seen = cycles.objectives(decision).stream()
                .flatMap(objective -> groups
                        .seen(
                                viewpoint,
                                shared.placed(objective, area),
                                measured.getOrDefault(objective.key(), List.of()),
                                end,
                                maySeeDrafts)
                        .stream())
                .toList();
        Optional<Cycle> drafted = cycles.drafted(area).filter(later -> mayEdit).map(CycleDecision::cycle);
        return new OkrTable.Section(area, decision, seen, drafted, mayEdit, rules);
    }

    /** Where more would be written: the team asked for, or one named like the container. */
    public TableHome home(
            Container container,
            String team,
            Optional<AreaKey> area,
            Cycle cycle,
            boolean mayEdit,
            boolean mayDecide,
            DeploymentParameters rules) {
        String space = containers.nameOf(container);
        return new TableHome(team.isEmpty() ? space : team, area, container, space, cycle, mayEdit, mayDecide, rules);
    }
}
