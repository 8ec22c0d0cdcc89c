package org.headway.okr.service.close;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultDefinition;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveDefinition;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.beside.Checklist;
import org.headway.okr.domain.beside.JustDoIt;
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
import org.headway.okr.service.store.JustDoItStore;
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
    private final JustDoItStore justDoIts;
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
            JustDoItStore justDoIts,
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
        this.justDoIts = justDoIts;
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
        List<Objective> written = objectives.in(ended);
        EndOfCycle end = EndOfCycle.of(
                keyResults.in(ended),
                scores.in(ended),
                scores.ends(written.stream().map(Objective::key).toList()));
        List<Objective> goingOn = written.stream()
                .filter(objective -> end.ended(objective.key()).goesOn())
                .toList();
        List<Objective> added = new ArrayList<>();
        if (!goingOn.isEmpty()) {
            CycleDecision decision = open.decide(area, next);
            List<JustDoIt> beside = justDoIts.in(List.of(Checklist.of(area.key(), ending)));
            Set<ObjectiveKey> drafted = drafted(goingOn);
            goingOn.stream().filter(one -> !drafted.contains(one.key())).forEach(objective -> {
                Objective draft = successor(objective, end, decision, stamp);
                beside.stream()
                        .filter(one -> one.list().equals(Checklist.of(objective)) && !one.done())
                        .forEach(one -> again(one, draft, stamp));
                added.add(draft);
            });
        }
        return added;
    }

    /** Those that somebody continued already, be it as a draft. */
    private Set<ObjectiveKey> drafted(List<Objective> goingOn) {
        Map<ObjectiveKey, List<ObjectiveKey>> successors =
                continuations.successors(goingOn.stream().map(Objective::key).toList());
        Set<ObjectiveKey> there =
                objectives
                        .withKeys(successors.values().stream()
                                .flatMap(List::stream)
                                .toList())
                        .stream()
                        .map(Objective::key)
                        .collect(Collectors.toSet());
        return successors.entrySet().stream()
                .filter(one -> one.getValue().stream().anyMatch(there::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
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
        end.continued(before.key()).stream()
                .sorted(Comparator.comparing(KeyResult::place))
                .forEach(one -> continuations.add(
                        one.key(), keyResults.add(draft, again(one), stamp).key()));
        return draft;
    }

    /** What is not done yet goes on with its objective. */
    private void again(JustDoIt left, Objective draft, Stamp stamp) {
        var unused = justDoIts.add(
                Checklist.of(draft), new JustDoItStore.New(UUID.randomUUID(), left.title(), left.owner()), stamp);
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
