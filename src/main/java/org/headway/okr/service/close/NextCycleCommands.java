package org.headway.okr.service.close;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultDefinition;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveDefinition;
import org.headway.okr.domain.close.EndOfCycle;
import org.headway.okr.service.Access;
import org.headway.okr.service.Busy;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.OpenCycles;
import org.headway.okr.service.Reader;
import org.headway.okr.service.Writes;
import org.headway.okr.service.cycle.CycleCalendar;
import org.headway.okr.service.cycle.Publishing;
import org.headway.okr.service.store.ContinuationStore;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.ObjectiveStore;
import org.headway.okr.service.store.ScoreStore;
import org.headway.okr.service.store.Stamp;

/**
 * Drafts the next cycle with what goes on: each objective that continues gets a successor, a draft that links back (ADR 21).
 * What has a successor already gets no second one, so it can be asked for again.
 */
@Named
public final class NextCycleCommands {

    private final Access access;
    private final Writes writes;
    private final OpenCycles open;
    private final CycleCalendar calendar;
    private final Publishing publishing;
    private final ObjectiveStore objectives;
    private final KeyResultStore keyResults;
    private final ScoreStore scores;
    private final ContinuationStore continuations;
    private final Clock clock;

    @Inject
    public NextCycleCommands(
            Access access,
            Writes writes,
            OpenCycles open,
            CycleCalendar calendar,
            Publishing publishing,
            ObjectiveStore objectives,
            KeyResultStore keyResults,
            ScoreStore scores,
            ContinuationStore continuations,
            Clock clock) {
        this.access = access;
        this.writes = writes;
        this.open = open;
        this.calendar = calendar;
        this.publishing = publishing;
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.scores = scores;
        this.continuations = continuations;
        this.clock = clock;
    }

    /** The cycle that was drafted, and the drafts that were added to it. */
    public record Drafted(Cycle cycle, List<Objective> added) {
        public Drafted {
            added = List.copyOf(added);
        }
    }

    /** Takes the label of the cycle that ends. */
    public Drafted draft(Reader reader, AreaKey key, String cycle) {
        Stamp stamp = new Stamp(access.editor(reader, key), clock.instant());
        Area area = access.area(reader, key);
        Cycle ending = calendar.written(Optional.of(area), cycle);
        if (!Ending.draftsNext(ending, LocalDate.now(clock))) {
            throw new InvalidInput("cycle", "okr.error.not-ending", ending.label());
        }
        Cycle next = calendar.following(area, ending);
        return writes.untilItLands(() -> new Drafted(next, draft(area, ending, next, stamp)))
                .orElseThrow(Busy::new);
    }

    private List<Objective> draft(Area area, Cycle ending, Cycle next, Stamp stamp) {
        List<CycleDecision> ended = List.of(new CycleDecision(area.key(), ending));
        EndOfCycle end = EndOfCycle.of(keyResults.in(ended), scores.in(ended));
        List<Objective> added = new ArrayList<>();
        if (!end.continued().isEmpty()) {
            CycleDecision decision = open.decide(area, next);
            objectives.in(ended).stream()
                    .filter(objective -> end.continuedObjectives().contains(objective.key()))
                    .filter(objective -> !hasSuccessor(objective))
                    .forEach(objective -> added.add(successor(objective, end, decision, stamp)));
        }
        return added;
    }

    private boolean hasSuccessor(Objective objective) {
        return continuations.successors(objective.key()).stream()
                .anyMatch(key -> objectives.find(key).isPresent());
    }

    /** What it was aligned to belongs to the cycle that ended: whoever publishes the draft names what is above it now. */
    private Objective successor(Objective before, EndOfCycle end, CycleDecision decision, Stamp stamp) {
        ObjectiveDefinition said = before.definition();
        Objective draft = publishing.add(
                decision,
                new ObjectiveDefinition(said.title(), said.whyNow(), said.sponsor()).leaving(said.left()),
                true,
                stamp);
        continuations.add(before.key(), draft.key());
        end.continued().stream()
                .filter(one -> one.objective().equals(before.key()))
                .sorted(Comparator.comparing(KeyResult::place))
                .forEach(one -> continuations.add(
                        one.key(), keyResults.add(draft, again(one), stamp).key()));
        return draft;
    }

    /** The way that is left: it begins where the cycle ended. What has come to its target says so, and aims at it again. */
    private static KeyResultDefinition again(KeyResult before) {
        KeyResultDefinition said = before.definition();
        if (said.measure() instanceof Measure.Metric metric) {
            BigDecimal from = before.projection()
                    .value()
                    .filter(value -> value.compareTo(metric.to()) != 0)
                    .orElse(metric.from());
            return new KeyResultDefinition(
                    said.title(),
                    new Measure.Metric(from, metric.to(), metric.unit()),
                    said.weight(),
                    said.champion(),
                    said.ambition());
        }
        return said;
    }
}
