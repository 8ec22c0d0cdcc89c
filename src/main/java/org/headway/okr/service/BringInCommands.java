package org.headway.okr.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.CheckInId;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.ImportedArea;
import org.headway.okr.domain.ImportedKeyResult;
import org.headway.okr.domain.ImportedObjective;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultDefinition;
import org.headway.okr.domain.Level;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveDefinition;
import org.headway.okr.domain.Person;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.ObjectiveStore;
import org.headway.okr.service.store.Stamp;

/** Brings in what was read from a paste: areas, objectives, key results, and their notes as first check-ins. All or nothing. */
@Named
public final class BringInCommands {

    private final Access access;
    private final Writes writes;
    private final BringInQuery query;
    private final CycleCalendar calendar;
    private final AreaCommands areaCommands;
    private final CheckInCommands checkIns;
    private final AreaStore areas;
    private final ObjectiveStore objectives;
    private final KeyResultStore keyResults;
    private final Clock clock;

    @Inject
    public BringInCommands(
            Access access,
            Writes writes,
            BringInQuery query,
            CycleCalendar calendar,
            AreaCommands areaCommands,
            CheckInCommands checkIns,
            AreaStore areas,
            ObjectiveStore objectives,
            KeyResultStore keyResults,
            Clock clock) {
        this.access = access;
        this.writes = writes;
        this.query = query;
        this.calendar = calendar;
        this.areaCommands = areaCommands;
        this.checkIns = checkIns;
        this.areas = areas;
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.clock = clock;
    }

    public BroughtIn bringIn(Reader reader, BringInText text) {
        Container container = access.container(reader, text.container());
        Person editor = access.editor(reader, container);
        String team = query.team(container, text);
        return writes.untilItLands(() -> text.okrs().areas().stream()
                        .map(area -> area(area, team, container, text.cycle(), editor))
                        .reduce(BroughtIn.nothing(), BroughtIn::plus))
                .orElseThrow(Busy::new);
    }

    private BroughtIn area(ImportedArea imported, String team, Container container, String cycle, Person editor) {
        boolean isTeam = !imported.objectives().isEmpty();
        String name = Texts.required("text", imported.name().orElse(team), Area.NAME_LIMIT);
        Optional<AreaKey> parent = imported.parent().map(around -> areaCommands
                .named(container, new AreaText(around, Level.UNIT, Optional.empty()), editor)
                .key());
        Area area = areaCommands.named(container, new AreaText(name, isTeam ? Level.TEAM : Level.UNIT, parent), editor);
        BroughtIn brought = BroughtIn.nothing();
        if (!isTeam) {
            return brought;
        }
        CycleDecision decision = areas.decide(area, calendar.written(Optional.of(area), cycle));
        Written written = query.written(decision);
        for (ImportedObjective objective : imported.objectives()) {
            brought = brought.plus(objective(objective, decision, written, editor));
        }
        return brought;
    }

    private BroughtIn objective(ImportedObjective imported, CycleDecision decision, Written written, Person editor) {
        Optional<Objective> same = written.objective(imported.title());
        Objective objective = same.orElseGet(() -> objectives.add(
                decision,
                new ObjectiveDefinition(
                        Texts.required("text", imported.title(), Objective.TITLE_LIMIT), "", Optional.empty()),
                false,
                stamp(editor)));
        written.add(objective);
        BroughtIn brought = new BroughtIn(same.isPresent() ? 0 : 1, 0, 0);
        for (ImportedKeyResult keyResult : imported.keyResults()) {
            if (!written.has(objective, keyResult.title())) {
                brought = brought.plus(keyResult(keyResult, objective, written, editor));
            }
        }
        return brought;
    }

    private BroughtIn keyResult(ImportedKeyResult imported, Objective objective, Written written, Person editor) {
        KeyResult keyResult = keyResults.add(
                objective,
                new KeyResultDefinition(
                        Texts.required("text", imported.title(), KeyResult.TITLE_LIMIT),
                        Measures.tidied(imported.measure()),
                        BigDecimal.ONE,
                        Optional.empty()),
                stamp(editor));
        written.add(keyResult);
        if (imported.note().isEmpty() && imported.now().isEmpty()) {
            return new BroughtIn(0, 1, 0);
        }
        var first = checkIns.bringIn(keyResult, note(imported), editor);
        return new BroughtIn(0, 1, first.sequence());
    }

    private static CheckInText note(ImportedKeyResult imported) {
        return new CheckInText(
                new CheckInId(UUID.randomUUID()),
                imported.now(),
                Optional.empty(),
                imported.note(),
                "",
                "",
                Optional.empty(),
                Optional.empty());
    }

    private Stamp stamp(Person editor) {
        return new Stamp(editor, clock.instant());
    }
}
