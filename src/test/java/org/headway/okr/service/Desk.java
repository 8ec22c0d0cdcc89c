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
import java.util.stream.Stream;
import org.headway.okr.domain.CheckInId;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.Container;
import org.headway.okr.testing.FixedPeople;
import org.headway.okr.testing.FixedPermissions;
import org.headway.okr.testing.Fixtures;
import org.headway.okr.testing.Stores;

/** All commands and queries over stores in memory: Anna edits the space, Ben only reads it, on a day of the test's choice. */
final class Desk {

    static final Container SECRET = new Container(Container.Type.SPACE, "99", "SECRET");
    static final Reader ANNA_READS = FixedPermissions.reader(ANNA);
    static final Reader BEN_READS = FixedPermissions.reader(BEN);

    final Stores stores = Stores.inMemory();
    final FixedPermissions permissions =
            new FixedPermissions().mayEdit(ANNA, SPACE).mayView(BEN, SPACE);
    final Programme programme = new Programme(stores.parameters());
    final Set<Reader> administrators = new HashSet<>();
    final OkrQueries queries;
    final ChangesQuery changes;
    final ProgrammeQuery rules;
    final ParametersCommands parameters;
    final Suggestions suggestions;
    final AreaCommands areas;
    final ObjectiveCommands objectives;
    final KeyResultCommands keyResults;
    final CheckInCommands checkIns;
    final CorrectionCommands corrections;
    final NewObjectiveCommands newObjectives;
    final JustDoItQueries checklists;
    final JustDoItCommands justDoIts;
    final HealthQueries health;
    final HealthCommands metrics;
    final WholeObjectiveCommands whole;
    final ObjectiveFormQuery forms;
    final CycleCommands cycles;
    final BringInQuery preview;
    final BringInCommands bringIn;
    final BringInUndo undo;

    Desk() {
        this(Fixtures.NOW);
    }

    Desk(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        Containers containers = new SpacesOfTheTest();
        Names names = new Names(new FixedPeople(), permissions);
        Access access = new Access(
                permissions, containers, programme, stores.areas(), stores.objectives(), stores.keyResults());
        CycleCalendar calendar = new CycleCalendar(programme, stores.areas(), clock);
        Writes writes = new Writes(stores.transactions());
        TableQuery tables = new TableQuery(
                access,
                containers,
                programme,
                names,
                stores.areas(),
                stores.objectives(),
                stores.keyResults(),
                stores.checkIns(),
                stores.definitions(),
                new BesideQuery(stores.metrics(), stores.justDoIts()),
                clock);
        queries = new OkrQueries(
                access,
                tables,
                new CloseUpQuery(access, tables, programme, names, stores.closeUps(), clock),
                calendar,
                programme,
                names,
                stores.areas(),
                stores.objectives(),
                stores.keyResults(),
                stores.checkIns());
        changes = new ChangesQuery(
                access, programme, names, stores.areas(), stores.objectives(), stores.definitions(), clock);
        suggestions = new Suggestions(access, new FixedPeople(), programme, stores.areas(), stores.keyResults(), clock);
        ProgrammeAccess deciding = new ProgrammeAccess(access, administrators::contains);
        rules = new ProgrammeQuery(access, deciding, containers, names, stores.parameters(), clock);
        parameters = new ParametersCommands(deciding, writes, names, stores.parameters(), clock);
        areas = new AreaCommands(access, writes, programme, stores.areas(), clock);
        objectives = new ObjectiveCommands(access, writes, names, calendar, stores.areas(), stores.objectives(), clock);
        keyResults = new KeyResultCommands(access, writes, names, programme, stores.keyResults(), clock);
        CheckInLog log = new CheckInLog(writes, names, stores.keyResults(), stores.checkIns(), clock);
        checkIns = new CheckInCommands(access, stores.objectives(), log);
        corrections = new CorrectionCommands(access, stores.checkIns(), log);
        checklists = new JustDoItQueries(access, names, stores.justDoIts(), calendar);
        justDoIts = new JustDoItCommands(access, writes, names, stores.justDoIts(), calendar, clock);
        health = new HealthQueries(access, names, stores.metrics(), clock);
        metrics = new HealthCommands(access, writes, stores.metrics(), clock);
        KeyResultLines lines = new KeyResultLines(names);
        forms = new ObjectiveFormQuery(
                access, containers, programme, stores.areas(), stores.objectives(), stores.keyResults(), clock);
        whole = new WholeObjectiveCommands(
                access,
                writes,
                names,
                lines,
                programme,
                objectives,
                stores.objectives(),
                stores.keyResults(),
                stores.justDoIts(),
                clock);
        newObjectives = new NewObjectiveCommands(
                access,
                writes,
                names,
                lines,
                containers,
                calendar,
                programme,
                areas,
                stores.areas(),
                stores.objectives(),
                stores.keyResults(),
                stores.justDoIts(),
                clock);
        cycles = new CycleCommands(
                access, writes, containers, calendar, areas, stores.areas(), stores.objectives(), clock);
        preview = new BringInQuery(
                access, names, containers, calendar, stores.areas(), stores.objectives(), stores.keyResults());
        bringIn = new BringInCommands(
                access,
                names,
                writes,
                preview,
                calendar,
                areas,
                checkIns,
                stores.areas(),
                stores.objectives(),
                stores.keyResults(),
                clock);
        undo = new BringInUndo(
                access, writes, stores.areas(), stores.objectives(), stores.keyResults(), stores.checkIns(), clock);
    }

    static TableQuestion wholeSpace() {
        return new TableQuestion(Optional.of(SPACE.key()), "", "", TableFilter.none());
    }

    /** A check-in with this confidence that leaves the value as it is. */
    static CheckInText believing(int tenths) {
        return saying(new CheckInId(UUID.randomUUID()), Optional.of(Confidence.outOfTen(tenths)), Optional.empty());
    }

    static CheckInText saying(CheckInId id, Optional<Confidence> confidence, Optional<LocalDate> day) {
        return new CheckInText(id, Optional.empty(), confidence, "", "", "", Optional.empty(), day);
    }

    private static final class SpacesOfTheTest implements Containers {

        @Override
        public Optional<Container> withKey(String key) {
            return Stream.of(SPACE, SECRET)
                    .filter(container -> container.key().equals(key))
                    .findFirst();
        }

        @Override
        public String nameOf(Container container) {
            return "Space " + container.key();
        }
    }
}
