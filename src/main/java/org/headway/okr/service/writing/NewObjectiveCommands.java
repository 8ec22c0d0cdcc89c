package org.headway.okr.service.writing;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultDefinition;
import org.headway.okr.domain.Level;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveDefinition;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.WholeObjective;
import org.headway.okr.domain.beside.Checklist;
import org.headway.okr.domain.programme.DeploymentParameters;
import org.headway.okr.service.Access;
import org.headway.okr.service.Busy;
import org.headway.okr.service.Containers;
import org.headway.okr.service.Names;
import org.headway.okr.service.NotPermitted;
import org.headway.okr.service.OpenCycles;
import org.headway.okr.service.Programme;
import org.headway.okr.service.Reader;
import org.headway.okr.service.StaleVersion;
import org.headway.okr.service.Texts;
import org.headway.okr.service.Writes;
import org.headway.okr.service.area.AreaCommands;
import org.headway.okr.service.area.AreaText;
import org.headway.okr.service.beside.NewJustDoIts;
import org.headway.okr.service.cycle.CycleCalendar;
import org.headway.okr.service.cycle.Publishing;
import org.headway.okr.service.store.JustDoItStore;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.ObjectiveStore;
import org.headway.okr.service.store.Stamp;

/** Writes an objective with its key results in one go. A team's first also makes its area and cycle. */
@Named
public final class NewObjectiveCommands {

    private final Access access;
    private final Writes writes;
    private final OpenCycles open;
    private final Names names;
    private final KeyResultLines lines;
    private final Containers containers;
    private final CycleCalendar calendar;
    private final Publishing publishing;
    private final Programme programme;
    private final Alignments alignments;
    private final AreaCommands areaCommands;
    private final ObjectiveStore objectives;
    private final KeyResultStore keyResults;
    private final NewJustDoIts justDoIts;
    private final Clock clock;

    @Inject
    public NewObjectiveCommands(
            Access access,
            Writes writes,
            OpenCycles open,
            Names names,
            KeyResultLines lines,
            Containers containers,
            CycleCalendar calendar,
            Publishing publishing,
            Programme programme,
            Alignments alignments,
            AreaCommands areaCommands,
            ObjectiveStore objectives,
            KeyResultStore keyResults,
            JustDoItStore justDoIts,
            Clock clock) {
        this.access = access;
        this.writes = writes;
        this.open = open;
        this.names = names;
        this.lines = lines;
        this.containers = containers;
        this.calendar = calendar;
        this.publishing = publishing;
        this.programme = programme;
        this.alignments = alignments;
        this.areaCommands = areaCommands;
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.justDoIts = new NewJustDoIts(names, justDoIts);
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
        List<KeyResultDefinition> keyResultsOfIt =
                lines.checked(reader, asked.keyResults(), rules, index -> Optional.empty());
        List<JustDoItStore.New> beside = justDoIts.checked(reader, asked.justDoIts());
        ObjectiveDefinition said = text.definition(sponsor)
                .leaving(LeftTexts.of(asked.left(), text.title(), keyResultsOfIt))
                .below(alignments.wanted(reader, known, rules, cycle, text.alignedTo()));
        ObjectiveDefinition wanted = asked.standBehind() ? stoodBehind(reader, said) : said;
        Stamp stamp = new Stamp(editor, clock.instant());
        return writes.untilItLands(
                        () -> sentBefore(reader, asked, wanted, keyResultsOfIt).orElseGet(() -> {
                            Area owner = areaCommands.named(container, area, editor);
                            CycleDecision decision = open.decide(owner, cycle);
                            Objective objective = publishing.add(decision, wanted, asked.draft(), stamp);
                            keyResultsOfIt.forEach(line -> {
                                KeyResult unused = keyResults.add(objective, line, stamp);
                            });
                            justDoIts.append(Checklist.of(objective), beside, stamp);
                            asked.id().ifPresent(id -> objectives.remember(id, objective.key(), stamp));
                            return objective;
                        }))
                .orElseThrow(Busy::new);
    }

    private ObjectiveDefinition stoodBehind(Reader reader, ObjectiveDefinition said) {
        if (!reader.is(said.sponsor())) {
            throw new NotPermitted();
        }
        return said.stamped(LocalDate.now(clock));
    }

    /** What a retry repeats. The same id with other words is an edit of what arrived the first time. */
    private Optional<Objective> sentBefore(
            Reader reader, NewObjective asked, ObjectiveDefinition wanted, List<KeyResultDefinition> lines) {
        Optional<Objective> made = asked.id().flatMap(objectives::writtenAs).map(key -> access.objective(reader, key));
        made.ifPresent(objective -> {
            WholeObjective theirs = WholeObjective.of(
                    objective,
                    keyResults.page(objective.key(), Optional.empty(), Integer.MAX_VALUE).stream()
                            .sorted(Comparator.comparing(KeyResult::place))
                            .toList());
            Objective mine = objective.saying(wanted);
            if (!mine.equals(objective)
                    || objective.draft() != asked.draft()
                    || !theirs.definitions().equals(lines)) {
                throw new StaleVersion(
                        theirs,
                        new WholeObjective(
                                mine,
                                lines.stream().map(WholeObjective.Line::of).toList()));
            }
        });
        return made;
    }
}
