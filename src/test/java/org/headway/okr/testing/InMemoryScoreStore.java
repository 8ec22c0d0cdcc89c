package org.headway.okr.testing;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.close.EarlierCycle;
import org.headway.okr.domain.close.ObjectiveEnd;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.domain.close.TeamAnswers;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.ScoreStore;
import org.headway.okr.service.store.Stamp;

/** Scores, lessons and answers in memory. */
public final class InMemoryScoreStore implements ScoreStore {

    private record Slot(AreaKey area, Cycle cycle) {
        static Slot of(CycleDecision decision) {
            return new Slot(decision.area(), decision.cycle());
        }
    }

    private final AreaStore areas;
    private final Versions versions = new Versions();

    private record Logged<T>(T said, Instant at) {}

    private final Map<KeyResultKey, Scoring> scorings = new LinkedHashMap<>();
    private final List<Logged<Scoring>> scoringLog = new ArrayList<>();
    private final List<Logged<ObjectiveEnd>> endLog = new ArrayList<>();
    private final Map<KeyResultKey, Slot> slots = new LinkedHashMap<>();
    private final Map<ObjectiveKey, ObjectiveEnd> ends = new LinkedHashMap<>();
    private final Map<Slot, TeamAnswers> answers = new LinkedHashMap<>();

    InMemoryScoreStore(AreaStore areas) {
        this.areas = areas;
    }

    private boolean isClosed(Slot slot) {
        return areas.hold(slot.area(), slot.cycle())
                .filter(CycleDecision::isClosed)
                .isPresent();
    }

    @Override
    public List<Scoring> in(Collection<CycleDecision> decisions) {
        List<Slot> wanted = decisions.stream().map(Slot::of).toList();
        return scorings.values().stream()
                .filter(one -> wanted.contains(slots.get(one.keyResult())))
                .toList();
    }

    private static <T, K> Map<K, T> last(List<Logged<T>> log, Instant moment, Function<T, K> key) {
        return log.stream()
                .filter(entry -> entry.at().isBefore(moment))
                .map(Logged::said)
                .collect(toMap(key, said -> said, (one, later) -> later));
    }

    @Override
    public List<Scoring> before(Instant moment, Collection<KeyResultKey> keyResults) {
        Map<KeyResultKey, Scoring> last = last(scoringLog, moment, Scoring::keyResult);
        last.keySet().retainAll(keyResults);
        return List.copyOf(last.values());
    }

    @Override
    public List<ObjectiveEnd> endsBefore(Instant moment, Collection<ObjectiveKey> objectives) {
        Map<ObjectiveKey, ObjectiveEnd> last = last(endLog, moment, ObjectiveEnd::objective);
        last.keySet().retainAll(objectives);
        return List.copyOf(last.values());
    }

    @Override
    public List<EarlierCycle> closedBefore(Instant moment, List<KeyResultKey> keyResults) {
        Map<KeyResultKey, Scoring> last = last(scoringLog, moment, Scoring::keyResult);
        return keyResults.stream()
                .filter(last::containsKey)
                .filter(key -> wasClosed(slots.get(key), moment))
                .map(key -> new EarlierCycle(slots.get(key).cycle().label(), last.get(key)))
                .toList();
    }

    private boolean wasClosed(Slot slot, Instant moment) {
        return areas.decisionsBefore(areas.withKeys(List.of(slot.area())), moment).stream()
                .anyMatch(made -> made.cycle().equals(slot.cycle()) && made.isClosed());
    }

    @Override
    public Optional<Scoring> find(KeyResultKey key) {
        return Optional.ofNullable(scorings.get(key));
    }

    @Override
    public List<EarlierCycle> of(List<KeyResultKey> keyResults) {
        return keyResults.stream()
                .filter(scorings::containsKey)
                .filter(key -> isClosed(Objects.requireNonNull(slots.get(key))))
                .map(key -> new EarlierCycle(slots.get(key).cycle().label(), scorings.get(key)))
                .toList();
    }

    @Override
    public Scoring put(CycleDecision decision, Scoring scoring, Stamp stamp) {
        Scoring next = scoring.versioned(scoring.version() + 1);
        versions.claim(scoring.keyResult(), next.version());
        slots.put(next.keyResult(), Slot.of(decision));
        scorings.put(next.keyResult(), next);
        scoringLog.add(new Logged<>(next, stamp.at()));
        return next;
    }

    @Override
    public List<ObjectiveEnd> ends(Collection<ObjectiveKey> objectives) {
        return objectives.stream()
                .filter(ends::containsKey)
                .map(key -> Objects.requireNonNull(ends.get(key)))
                .toList();
    }

    @Override
    public ObjectiveEnd put(ObjectiveEnd end, Stamp stamp) {
        ObjectiveEnd next = end.versioned(end.version() + 1);
        versions.claim(end.objective() + ":end", next.version());
        ends.put(next.objective(), next);
        endLog.add(new Logged<>(next, stamp.at()));
        return next;
    }

    @Override
    public TeamAnswers answers(CycleDecision decision) {
        return answers.getOrDefault(Slot.of(decision), TeamAnswers.none());
    }

    @Override
    public TeamAnswers put(CycleDecision decision, TeamAnswers said, Stamp stamp) {
        TeamAnswers next = said.versioned(said.version() + 1);
        versions.claim(Slot.of(decision), next.version());
        answers.put(Slot.of(decision), next);
        return next;
    }
}
