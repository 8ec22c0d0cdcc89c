package org.headway.okr.service.close;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.beside.Checklist;
import org.headway.okr.domain.close.EndOfCycle;
import org.headway.okr.domain.programme.ParametersDecision;
import org.headway.okr.domain.programme.Scope;
import org.headway.okr.service.Access;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.Programme;
import org.headway.okr.service.Reader;
import org.headway.okr.service.cycle.CycleCalendar;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.JustDoItStore;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.ObjectiveStore;
import org.headway.okr.service.store.ParametersStore;
import org.headway.okr.service.store.ScoreStore;

/** Reads how far an area is with scoring a cycle, for its editors: a fixed number of statements. It writes nothing. */
@Named
public final class ScoreQueries {

    private final Access access;
    private final Programme programme;
    private final CycleCalendar calendar;
    private final AreaStore areas;
    private final ObjectiveStore objectives;
    private final KeyResultStore keyResults;
    private final ScoreStore scores;
    private final JustDoItStore justDoIts;
    private final ParametersStore parameters;
    private final Clock clock;

    @Inject
    public ScoreQueries(
            Access access,
            Programme programme,
            CycleCalendar calendar,
            AreaStore areas,
            ObjectiveStore objectives,
            KeyResultStore keyResults,
            ScoreStore scores,
            JustDoItStore justDoIts,
            ParametersStore parameters,
            Clock clock) {
        this.access = access;
        this.programme = programme;
        this.calendar = calendar;
        this.areas = areas;
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.scores = scores;
        this.justDoIts = justDoIts;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** Of a cycle that the area decided on; {@code cycle} is its label. */
    public ClosingForm form(Reader reader, AreaKey key, String cycle) {
        Area area = access.area(reader, key);
        var unused = access.editor(reader, area.container());
        Cycle meant = calendar.written(Optional.of(area), cycle);
        CycleDecision decision = areas.decisions(List.of(area)).stream()
                .filter(made -> made.cycle().equals(meant))
                .findFirst()
                .orElseThrow(NotFound::new);
        List<Objective> published = objectives.in(List.of(decision)).stream()
                .filter(objective -> !objective.draft())
                .toList();
        List<KeyResult> measured = keyResults.in(List.of(decision));
        List<KeyResult> inOrder = published.stream()
                .flatMap(objective ->
                        measured.stream().filter(one -> one.objective().equals(objective.key())))
                .toList();
        return new ClosingForm(
                area,
                decision,
                published,
                EndOfCycle.of(
                        inOrder,
                        scores.in(List.of(decision)),
                        scores.ends(published.stream().map(Objective::key).toList())),
                justDoIts.in(List.of(Checklist.of(key, decision.cycle()))),
                scores.answers(decision),
                programme.of(key),
                why(key),
                LocalDate.now(clock));
    }

    /** Of the area, or else of the instance. */
    private String why(AreaKey key) {
        return parameters.inForce(List.of(Scope.of(key), Scope.instance())).stream()
                .map(ParametersDecision::why)
                .filter(said -> !said.isBlank())
                .findFirst()
                .orElse("");
    }
}
