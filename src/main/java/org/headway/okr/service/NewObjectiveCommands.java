package org.headway.okr.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.DeploymentParameters;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultDefinition;
import org.headway.okr.domain.Level;
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

    public Objective write(Reader reader, NewObjective asked) {
        Container container = access.container(reader, asked.container());
        Person editor = access.editor(reader, container);
        String team = Texts.line("team", asked.team(), Area.NAME_LIMIT);
        AreaText area =
                new AreaText(team.isEmpty() ? containers.nameOf(container) : team, Level.TEAM, Optional.empty());
        Optional<Area> known = areaCommands.find(container, area.name());
        Cycle cycle = calendar.written(known, asked.cycle());
        DeploymentParameters rules = programme.of(known);
        ObjectiveText text = ObjectiveCommands.checked(asked.text());
        Optional<Person> sponsor = names.typed(reader, "sponsor", text.sponsor());
        List<KeyResultDefinition> lines = checked(reader, asked.keyResults(), rules);
        Stamp stamp = new Stamp(editor, clock.instant());
        return writes.untilItLands(() -> {
                    Area owner = areaCommands.named(container, area, editor);
                    CycleDecision decision = decision(areas.decide(owner, cycle), asked.draft(), stamp);
                    Objective objective = objectives.add(decision, text.definition(sponsor), asked.draft(), stamp);
                    for (KeyResultDefinition line : lines) {
                        KeyResult unused = keyResults.add(objective, line, stamp);
                    }
                    return objective;
                })
                .orElseThrow(Busy::new);
    }

    /** Whoever publishes an objective has decided to have OKRs. */
    private CycleDecision decision(CycleDecision made, boolean draft, Stamp stamp) {
        return draft || made.noOkrs().isEmpty() ? made : areas.choose(made.choosing(Optional.empty()), stamp);
    }

    private List<KeyResultDefinition> checked(
            Reader reader, List<NewObjective.KeyResultLine> lines, DeploymentParameters rules) {
        if (lines.size() > NewObjective.KEY_RESULTS) {
            throw new InvalidInput("keyResults", "okr.error.too-many", lines.size(), NewObjective.KEY_RESULTS);
        }
        List<KeyResultDefinition> checked = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            checked.add(checked(reader, "keyResults." + i, lines.get(i), rules));
        }
        return checked;
    }

    private KeyResultDefinition checked(
            Reader reader, String field, NewObjective.KeyResultLine line, DeploymentParameters rules) {
        String title = Texts.required(field + ".title", line.title(), KeyResult.TITLE_LIMIT);
        Optional<Person> champion = names.typed(reader, field + ".champion", line.champion());
        try {
            return new KeyResultDefinition(
                    title,
                    Measures.checked(line.measure(), rules.milestones()),
                    Measures.weight(line.weight()),
                    champion,
                    line.ambition().orElseGet(rules::ambition));
        } catch (InvalidInput wrongMeasure) {
            // The measure was read from the title: that is where its author can mend it.
            throw wrongMeasure.of(field + ".title");
        }
    }
}
