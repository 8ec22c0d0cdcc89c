package org.headway.okr.service.reading;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.AlignedTo;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.programme.DeploymentParameters;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.Access;
import org.headway.okr.service.Names;
import org.headway.okr.service.NotPermitted;
import org.headway.okr.service.Page;
import org.headway.okr.service.Programme;
import org.headway.okr.service.Reader;
import org.headway.okr.service.checkin.CloseUpQuery;
import org.headway.okr.service.checkin.KeyResultHistory;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.CheckInStore;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.ObjectiveStore;
import org.headway.okr.service.table.Detail;
import org.headway.okr.service.table.TableCycles;
import org.headway.okr.service.table.TableLog;
import org.headway.okr.service.table.TableQuery;
import org.headway.okr.service.table.TableQuestion;
import org.headway.okr.service.table.Told;

/** Everything that is read, for a reader and with that reader's rights. It writes nothing. */
@Named
public final class OkrQueries {

    private final Access access;
    private final TableQuery tables;
    private final CloseUpQuery closeUps;
    private final TableCycles cycles;
    private final Programme programme;
    private final Names names;
    private final AreaStore areas;
    private final ObjectiveStore objectives;
    private final KeyResultStore keyResults;
    private final CheckInStore checkIns;

    @Inject
    public OkrQueries(
            Access access,
            TableQuery tables,
            CloseUpQuery closeUps,
            TableCycles cycles,
            Programme programme,
            Names names,
            AreaStore areas,
            ObjectiveStore objectives,
            KeyResultStore keyResults,
            CheckInStore checkIns) {
        this.access = access;
        this.tables = tables;
        this.closeUps = closeUps;
        this.cycles = cycles;
        this.programme = programme;
        this.names = names;
        this.areas = areas;
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.checkIns = checkIns;
    }

    public OkrTable table(Reader reader, TableQuestion question) {
        return tables.ask(reader, question);
    }

    /** A table of one row, for showing it again after a check-in. */
    public OkrTable row(Reader reader, KeyResultKey key) {
        return closeUps.row(reader, key);
    }

    /** A table of one objective with all its key results. */
    public OkrTable group(Reader reader, ObjectiveKey key) {
        Area area = access.areaOf(reader, key);
        Objective objective = access.objective(reader, area, key);
        List<KeyResult> measured = keyResults.page(key, Optional.empty(), Integer.MAX_VALUE).stream()
                .sorted(Comparator.comparing(KeyResult::place))
                .toList();
        return closeUps.alone(reader, area, objective, measured);
    }

    /** What the objective of such a table goes on as, where its cycle is closed and this reader may see that. */
    public Optional<Objective> successor(Reader reader, OkrTable group) {
        return closeUps.successor(reader, group);
    }

    /** The same, for those who may check in there. */
    public OkrTable rowToCheckIn(Reader reader, KeyResultKey key) {
        OkrTable row = row(reader, key);
        if (!row.mayCheckInEverywhere()) {
            throw new NotPermitted();
        }
        return row;
    }

    /** What the only objective of a table is aligned to, for those who may read that: nothing is asked where it is not. */
    public Optional<AlignedTo> above(Reader reader, OkrTable near) {
        Objective objective = near.sections().get(0).groups().get(0).objective();
        return access.titles(reader, objective.definition().alignedTo().stream().toList()).entrySet().stream()
                .map(found -> new AlignedTo(found.getKey(), found.getValue()))
                .findFirst();
    }

    /** A row that somebody opened: what was told of it last. */
    public KeyResultHistory latest(Reader reader, KeyResultKey key) {
        return closeUps.latest(reader, key, Optional.empty());
    }

    /** The same as it stood at the end of an earlier day, which nobody can change. */
    public KeyResultHistory latest(Reader reader, KeyResultKey key, Optional<LocalDate> asOf) {
        return closeUps.latest(reader, key, asOf);
    }

    /** The same, for those who may correct what was told last. */
    public KeyResultHistory latestToCorrect(Reader reader, KeyResultKey key) {
        KeyResultHistory latest = closeUps.latest(reader, key, Optional.empty());
        if (latest.correctable().isEmpty()) {
            throw new NotPermitted();
        }
        return latest;
    }

    /** A key result with its past: what was told of the days before one. */
    public KeyResultHistory history(Reader reader, KeyResultKey key, Optional<LocalDate> before) {
        return closeUps.history(reader, key, before, Optional.empty());
    }

    /** The same as it stood at the end of an earlier day, which nobody can change. */
    public KeyResultHistory history(
            Reader reader, KeyResultKey key, Optional<LocalDate> before, Optional<LocalDate> asOf) {
        return closeUps.history(reader, key, before, asOf);
    }

    /** What was said of the rows of a table that this reader was answered. */
    public Told told(Reader reader, OkrTable table, Detail detail) {
        Page<CheckIn> log = new TableLog(checkIns, table).said(detail);
        return Told.of(
                log.items(),
                log.more(),
                names.shownTo(reader, log.items().stream().map(entry -> Optional.of(entry.author()))));
    }

    /** Whether a reader may write where a page stands. */
    public boolean mayEdit(Reader reader, String containerKey) {
        return access.mayView(reader, containerKey) && access.mayEdit(reader, access.container(reader, containerKey));
    }

    public Area area(Reader reader, AreaKey key) {
        return access.area(reader, key);
    }

    public Page<Area> areas(Reader reader, String containerKey, Optional<AreaKey> after, int limit) {
        Container container = access.container(reader, containerKey);
        int most = Page.limit(limit);
        return Page.of(areas.page(container, after, most + 1), most);
    }

    /** The cycles an area decided on, oldest first; not those in which there are only drafts that the reader may not see. */
    public List<CycleDecision> cycles(Reader reader, AreaKey key) {
        List<Area> area = List.of(access.area(reader, key));
        return cycles.told(reader, area, areas.decisions(area));
    }

    public Objective objective(Reader reader, ObjectiveKey key) {
        return access.objective(reader, key);
    }

    /** Objectives of an area in a cycle, {@code Current} where the label is blank; drafts only for editors and coaches. */
    public Page<Objective> objectives(
            Reader reader, AreaKey key, String cycle, Optional<ObjectiveKey> after, int limit) {
        Area area = access.area(reader, key);
        CycleDecision shown = cycles.shown(area, cycle);
        boolean drafts = access.maySeeDrafts(reader, area);
        int most = Page.limit(limit);
        return Page.of(objectives.page(shown, drafts, after, most + 1), most);
    }

    public KeyResult keyResult(Reader reader, KeyResultKey key) {
        return access.keyResult(reader, key);
    }

    /** The rules that hold for a key result which the reader may view. */
    public DeploymentParameters rules(Reader reader, KeyResultKey key) {
        Area unused = access.areaOf(reader, key);
        return programme.of(key.area());
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
