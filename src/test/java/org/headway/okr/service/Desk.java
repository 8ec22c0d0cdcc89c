package org.headway.okr.service;

import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.SPACE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.headway.okr.domain.CheckInId;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.Container;
import org.headway.okr.service.action.ActionCommands;
import org.headway.okr.service.action.ActionQueries;
import org.headway.okr.service.area.AreaCommands;
import org.headway.okr.service.beside.HealthCommands;
import org.headway.okr.service.beside.HealthQueries;
import org.headway.okr.service.beside.JustDoItCommands;
import org.headway.okr.service.beside.JustDoItQueries;
import org.headway.okr.service.bringin.BringInCommands;
import org.headway.okr.service.bringin.BringInQuery;
import org.headway.okr.service.bringin.BringInUndo;
import org.headway.okr.service.checkin.CheckInCommands;
import org.headway.okr.service.checkin.CheckInLog;
import org.headway.okr.service.checkin.CheckInText;
import org.headway.okr.service.checkin.CorrectionCommands;
import org.headway.okr.service.cycle.CycleCalendar;
import org.headway.okr.service.cycle.CycleCommands;
import org.headway.okr.service.cycle.Publishing;
import org.headway.okr.service.programme.ParametersCommands;
import org.headway.okr.service.programme.ProgrammeAccess;
import org.headway.okr.service.programme.ProgrammeQuery;
import org.headway.okr.service.reading.OkrQueries;
import org.headway.okr.service.table.ChangesQuery;
import org.headway.okr.service.table.TableFilter;
import org.headway.okr.service.table.TableQuestion;
import org.headway.okr.service.writing.Alignments;
import org.headway.okr.service.writing.KeyResultCommands;
import org.headway.okr.service.writing.KeyResultLines;
import org.headway.okr.service.writing.NewObjectiveCommands;
import org.headway.okr.service.writing.ObjectiveCommands;
import org.headway.okr.service.writing.ObjectiveFormQuery;
import org.headway.okr.service.writing.SharingCommands;
import org.headway.okr.service.writing.WholeObjectiveCommands;
import org.headway.okr.testing.FixedIssues;
import org.headway.okr.testing.FixedPeople;
import org.headway.okr.testing.FixedPermissions;
import org.headway.okr.testing.Fixtures;
import org.headway.okr.testing.Stores;

/** All commands and queries over stores in memory: Anna edits the space, Ben only reads it, on a day of the test's choice. */
public final class Desk {

    public static final Container SECRET = new Container(Container.Type.SPACE, "99", "SECRET");
    public static final Reader ANNA_READS = FixedPermissions.reader(ANNA);
    public static final Reader BEN_READS = FixedPermissions.reader(BEN);

    public final Stores stores;
    public final FixedPermissions permissions =
            new FixedPermissions().mayEdit(ANNA, SPACE).mayView(BEN, SPACE);
    public final Programme programme;
    public final Set<Reader> administrators = new HashSet<>();
    public final OkrQueries queries;
    public final ChangesQuery changes;
    public final ProgrammeQuery rules;
    public final ParametersCommands parameters;
    public final Readings readings;
    public final AreaCommands areas;
    public final ObjectiveCommands objectives;
    public final SharingCommands sharings;
    public final KeyResultCommands keyResults;
    public final FixedIssues issues = new FixedIssues();
    public final ActionQueries linked;
    public final ActionCommands actions;
    public final CheckInCommands checkIns;
    public final CorrectionCommands corrections;
    public final NewObjectiveCommands newObjectives;
    public final JustDoItQueries checklists;
    public final JustDoItCommands justDoIts;
    public final HealthQueries health;
    public final HealthCommands metrics;
    public final WholeObjectiveCommands whole;
    public final ObjectiveFormQuery forms;
    public final CycleCommands cycles;
    public final EndsOfCycles ends;
    public final BringInQuery preview;
    public final BringInCommands bringIn;
    public final BringInUndo undo;

    public Desk() {
        this(Fixtures.NOW);
    }

    public Desk(Instant now) {
        this(now, Stores.inMemory());
    }

    /** Over other stores. */
    public Desk(Instant now, Stores stores) {
        this.stores = stores;
        programme = new Programme(stores.parameters());
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        Containers containers = new SpacesOfTheTest();
        Names names = new Names(new FixedPeople(), permissions);
        Access access = new Access(
                permissions,
                containers,
                programme,
                stores.areas(),
                stores.objectives(),
                stores.keyResults(),
                stores.sharings());
        Alignments alignments = new Alignments(access, stores.areas(), stores.objectives());
        CycleCalendar calendar = new CycleCalendar(programme, stores.areas(), clock);
        OpenCycles open = new OpenCycles(stores.areas(), stores.objectives());
        Publishing publishing = new Publishing(open, stores.areas(), stores.objectives());
        Writes writes = new Writes(stores.transactions());
        readings = Readings.on(stores, access, containers, programme, names, clock);
        queries = readings.queries();
        changes = readings.changes();
        ProgrammeAccess deciding = new ProgrammeAccess(access, administrators::contains);
        rules = new ProgrammeQuery(access, deciding, containers, names, stores.parameters(), clock);
        parameters = new ParametersCommands(deciding, writes, names, stores.parameters(), clock);
        areas = new AreaCommands(access, writes, programme, stores.areas(), clock);
        objectives = new ObjectiveCommands(
                access, writes, open, names, calendar, publishing, programme, alignments, stores.objectives(), clock);
        sharings = new SharingCommands(access, writes, calendar, open, stores.sharings(), clock);
        keyResults = new KeyResultCommands(access, writes, open, names, programme, stores.keyResults(), clock);
        CheckInLog log =
                new CheckInLog(writes, open, names, stores.keyResults(), stores.checkIns(), stores.actions(), clock);
        checkIns = new CheckInCommands(access, stores.objectives(), log);
        linked = new ActionQueries(
                access, programme, issues, stores.areas(), stores.keyResults(), stores.actions(), stores.sharings());
        actions = new ActionCommands(access, writes, open, issues, stores.actions(), clock);
        corrections = new CorrectionCommands(access, stores.checkIns(), log);
        checklists = new JustDoItQueries(access, names, stores.justDoIts(), calendar);
        justDoIts = new JustDoItCommands(access, writes, open, names, stores.justDoIts(), calendar, clock);
        health = new HealthQueries(access, names, stores.metrics(), clock);
        metrics = new HealthCommands(access, writes, stores.metrics(), stores.receipts(), clock);
        KeyResultLines lines = new KeyResultLines(names);
        forms = new ObjectiveFormQuery(
                access,
                containers,
                programme,
                names,
                alignments,
                stores.areas(),
                stores.objectives(),
                stores.keyResults(),
                stores.scores(),
                stores.coaching(),
                clock);
        whole = new WholeObjectiveCommands(
                access,
                writes,
                open,
                names,
                lines,
                programme,
                publishing,
                alignments,
                stores.objectives(),
                stores.keyResults(),
                stores.justDoIts(),
                clock);
        newObjectives = new NewObjectiveCommands(
                access,
                writes,
                open,
                names,
                lines,
                containers,
                calendar,
                publishing,
                programme,
                alignments,
                areas,
                stores.objectives(),
                stores.keyResults(),
                stores.justDoIts(),
                clock);
        cycles = new CycleCommands(
                access, writes, open, containers, calendar, areas, stores.areas(), stores.objectives(), clock);
        preview = new BringInQuery(
                access,
                programme,
                names,
                containers,
                calendar,
                stores.areas(),
                stores.objectives(),
                stores.keyResults());
        bringIn = new BringInCommands(
                access,
                names,
                writes,
                open,
                preview,
                calendar,
                publishing,
                areas,
                checkIns,
                stores.areas(),
                stores.keyResults(),
                stores.receipts(),
                clock);
        ends = EndsOfCycles.on(stores, access, writes, open, calendar, publishing, clock);
        undo = new BringInUndo(
                access,
                writes,
                open,
                stores.areas(),
                stores.objectives(),
                stores.keyResults(),
                stores.checkIns(),
                stores.justDoIts(),
                stores.metrics(),
                stores.parameters(),
                clock);
    }

    public static TableQuestion wholeSpace() {
        return new TableQuestion(Optional.of(SPACE.key()), "", "", TableFilter.none());
    }

    /** A check-in with this confidence that leaves the value as it is. */
    public static CheckInText believing(int tenths) {
        return saying(new CheckInId(UUID.randomUUID()), Optional.of(Confidence.outOfTen(tenths)), Optional.empty());
    }

    public static CheckInText saying(CheckInId id, Optional<Confidence> confidence, Optional<LocalDate> day) {
        return new CheckInText(id, Optional.empty(), confidence, "", "", "", Optional.empty(), day);
    }
}
