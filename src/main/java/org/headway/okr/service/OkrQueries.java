package org.headway.okr.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Course;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.DeploymentParameters;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.OkrTable;
import org.headway.okr.domain.Person;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.CheckInStore;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.ObjectiveStore;

/** Everything that is read, for a reader and with that reader's rights. It writes nothing. */
@Named
public final class OkrQueries {

    /** Check-ins in one look at a history: five on each day of a quarter. */
    private static final int MOST_TOLD = 500;

    private final Access access;
    private final TableQuery tables;
    private final CycleCalendar calendar;
    private final Programme programme;
    private final Names names;
    private final AreaStore areas;
    private final ObjectiveStore objectives;
    private final KeyResultStore keyResults;
    private final CheckInStore checkIns;
    private final Clock clock;

    @Inject
    public OkrQueries(
            Access access,
            TableQuery tables,
            CycleCalendar calendar,
            Programme programme,
            Names names,
            AreaStore areas,
            ObjectiveStore objectives,
            KeyResultStore keyResults,
            CheckInStore checkIns,
            Clock clock) {
        this.access = access;
        this.tables = tables;
        this.calendar = calendar;
        this.programme = programme;
        this.names = names;
        this.areas = areas;
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.checkIns = checkIns;
        this.clock = clock;
    }

    public OkrTable table(Reader reader, TableQuestion question) {
        return tables.ask(reader, question);
    }

    /** A table of one row, for showing it again after a check-in. */
    public OkrTable row(Reader reader, KeyResultKey key) {
        KeyResult keyResult = access.keyResult(reader, key);
        Objective objective = objectives.find(keyResult.objective()).orElseThrow(NotFound::new);
        return alone(reader, access.area(reader, key.area()), objective, List.of(keyResult));
    }

    /** A table of one objective with all its key results. */
    public OkrTable group(Reader reader, ObjectiveKey key) {
        Objective objective = access.objective(reader, key);
        List<KeyResult> measured = keyResults.page(key, Optional.empty(), Integer.MAX_VALUE).stream()
                .sorted(Comparator.comparing(KeyResult::place))
                .toList();
        return alone(reader, access.area(reader, key.area()), objective, measured);
    }

    private OkrTable alone(Reader reader, Area area, Objective objective, List<KeyResult> measured) {
        boolean mayEdit = access.mayEdit(reader, area.container());
        Viewpoint viewpoint = Viewpoint.today(reader);
        OkrTable.Group group = new OkrTable.Group(
                objective,
                measured.stream()
                        .map(keyResult -> tables.row(viewpoint, keyResult, mayEdit))
                        .toList());
        DeploymentParameters rules = programme.of(area.key());
        OkrTable.Section section =
                new OkrTable.Section(area, objective.decision().cycle(), List.of(group), mayEdit, rules);
        Stream<Optional<Person>> people =
                Stream.concat(Stream.of(objective.sponsor()), measured.stream().map(KeyResult::champion));
        return new OkrTable(
                LocalDate.now(clock),
                List.of(section),
                tables.home(
                        area.container(), area.name(), Optional.of(area.key()), section.cycle(), mayEdit, false, rules),
                names.shownTo(reader, people));
    }

    /** The same, for those who may check in there. */
    public OkrTable rowToCheckIn(Reader reader, KeyResultKey key) {
        OkrTable row = row(reader, key);
        if (!row.mayCheckInEverywhere()) {
            throw new NotPermitted();
        }
        return row;
    }

    /** The same with its log, newest first, from before the sequence given. */
    public OpenRow openRow(Reader reader, KeyResultKey key, Optional<Integer> before, int limit) {
        OkrTable row = row(reader, key);
        int most = Page.limit(limit);
        Page<CheckIn> log = Page.of(checkIns.page(key, before, most + 1), most);
        return new OpenRow(
                row, log, names.shownTo(reader, log.items().stream().map(entry -> Optional.of(entry.author()))));
    }

    /** The same with its past: what was told last of the days before one. */
    public KeyResultHistory history(Reader reader, KeyResultKey key, Optional<LocalDate> before) {
        OkrTable row = row(reader, key);
        Page<CheckIn> told = Page.of(checkIns.told(key, before, MOST_TOLD + 1), MOST_TOLD);
        return new KeyResultHistory(
                row,
                Course.of(told.items()),
                before,
                told.more(),
                names.shownTo(reader, told.items().stream().map(entry -> Optional.of(entry.author()))),
                clock.getZone());
    }

    /** What was said of the rows of a table that this reader was answered. */
    public Told told(Reader reader, OkrTable table, Detail detail) {
        Page<CheckIn> log = new TableLog(checkIns, table).said(detail);
        return Told.of(
                log.items(),
                log.more(),
                names.shownTo(reader, log.items().stream().map(entry -> Optional.of(entry.author()))));
    }

    public Area area(Reader reader, AreaKey key) {
        return access.area(reader, key);
    }

    public Page<Area> areas(Reader reader, String containerKey, Optional<AreaKey> after, int limit) {
        Container container = access.container(reader, containerKey);
        int most = Page.limit(limit);
        return Page.of(areas.page(container, after, most + 1), most);
    }

    /** The cycles an area decided on, oldest first. */
    public List<CycleDecision> cycles(Reader reader, AreaKey key) {
        return areas.decisions(List.of(access.area(reader, key)));
    }

    public Objective objective(Reader reader, ObjectiveKey key) {
        return access.objective(reader, key);
    }

    /** Objectives of an area in a cycle, {@code Current} where the label is blank; drafts only for editors and coaches. */
    public Page<Objective> objectives(
            Reader reader, AreaKey key, String cycle, Optional<ObjectiveKey> after, int limit) {
        Area area = access.area(reader, key);
        List<CycleDecision> decisions = areas.decisions(List.of(area));
        Cycle meant = calendar.meant(area, decisions, cycle);
        boolean drafts = access.maySeeDrafts(reader, area);
        int most = Page.limit(limit);
        return decisions.stream()
                .filter(decision -> decision.cycle().equals(meant))
                .findFirst()
                .map(decision -> Page.of(objectives.page(decision, drafts, after, most + 1), most))
                .orElseGet(() -> new Page<>(List.of(), false));
    }

    public KeyResult keyResult(Reader reader, KeyResultKey key) {
        return access.keyResult(reader, key);
    }

    /** The rules that hold where the reader may view. */
    public DeploymentParameters rules(Reader reader, AreaKey key) {
        return programme.of(access.area(reader, key).key());
    }

    public Page<KeyResult> keyResults(Reader reader, ObjectiveKey key, Optional<KeyResultKey> after, int limit) {
        Objective objective = access.objective(reader, key);
        int most = Page.limit(limit);
        return Page.of(keyResults.page(objective.key(), after, most + 1), most);
    }

    /** The log, newest first, from before the sequence given. */
    public Page<CheckIn> checkIns(Reader reader, KeyResultKey key, Optional<Integer> before, int limit) {
        KeyResult keyResult = access.keyResult(reader, key);
        int most = Page.limit(limit);
        return Page.of(checkIns.page(keyResult.key(), before, most + 1), most);
    }

    /** Whether a reader may know who people are; where not, no name and no user name leaves. */
    public boolean maySeePeople(Reader reader) {
        return access.maySeePeople(reader);
    }
}
