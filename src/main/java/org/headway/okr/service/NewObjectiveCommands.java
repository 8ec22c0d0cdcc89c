package org.headway.okr.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Level;
import org.headway.okr.domain.Milestones;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.Person;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.ObjectiveStore;
import org.headway.okr.service.store.Stamp;

/** Writes an objective with its key results in one go. A team's first also makes its area and cycle. */
@Named
public final class NewObjectiveCommands {

    private final Access access;
    private final Writes writes;
    private final Names names;
    private final Containers containers;
    private final CycleCalendar calendar;
    private final Programme programme;
    private final AreaCommands areaCommands;
    private final AreaStore areas;
    private final ObjectiveStore objectives;
    private final KeyResultStore keyResults;
    private final Clock clock;

    @Inject
    public NewObjectiveCommands(
            Access access,
            Writes writes,
            Names names,
            Containers containers,
            CycleCalendar calendar,
            Programme programme,
            AreaCommands areaCommands,
            AreaStore areas,
            ObjectiveStore objectives,
            KeyResultStore keyResults,
            Clock clock) {
        this.access = access;
        this.writes = writes;
        this.names = names;
        this.containers = containers;
        this.calendar = calendar;
        this.programme = programme;
        this.areaCommands = areaCommands;
        this.areas = areas;
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.clock = clock;
    }

    public Objective publish(Reader reader, NewObjective asked) {
        Container container = access.container(reader, asked.container());
        Person editor = access.editor(reader, container);
        String team = Texts.line("team", asked.team(), Area.NAME_LIMIT);
        AreaText area =
                new AreaText(team.isEmpty() ? containers.nameOf(container) : team, Level.TEAM, Optional.empty());
        Optional<Area> known = areaCommands.find(container, area.name());
        Cycle cycle = calendar.written(known, asked.cycle());
        Milestones milestones = programme.of(known).milestones();
        ObjectiveText text = ObjectiveCommands.checked(asked.text());
        Optional<Person> sponsor = names.typed(reader, "sponsor", text.sponsor());
        List<KeyResultStore.New> lines = checked(reader, asked.keyResults(), milestones);
        Stamp stamp = new Stamp(editor, clock.instant());
        return writes.untilItLands(() -> {
                    Area owner = areaCommands.named(container, area, editor);
                    Objective objective =
                            objectives.add(areas.decide(owner, cycle), text.title(), text.whyNow(), sponsor, stamp);
                    for (KeyResultStore.New line : lines) {
                        KeyResult unused = keyResults.add(objective, line, stamp);
                    }
                    return objective;
                })
                .orElseThrow(Busy::new);
    }

    private List<KeyResultStore.New> checked(
            Reader reader, List<NewObjective.KeyResultLine> lines, Milestones milestones) {
        if (lines.size() > NewObjective.KEY_RESULTS) {
            throw new InvalidInput("keyResults", "okr.error.too-many", lines.size(), NewObjective.KEY_RESULTS);
        }
        List<KeyResultStore.New> checked = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            checked.add(checked(reader, "keyResults." + i, lines.get(i), milestones));
        }
        return checked;
    }

    private KeyResultStore.New checked(
            Reader reader, String field, NewObjective.KeyResultLine line, Milestones milestones) {
        String title = Texts.required(field + ".title", line.title(), KeyResult.TITLE_LIMIT);
        Optional<Person> champion = names.typed(reader, field + ".champion", line.champion());
        try {
            return new KeyResultStore.New(
                    title, Measures.checked(line.measure(), milestones), BigDecimal.ONE, champion);
        } catch (InvalidInput wrongMeasure) {
            // The measure was read from the title: that is where its author can mend it.
            throw wrongMeasure.of(field + ".title");
        }
    }
}
