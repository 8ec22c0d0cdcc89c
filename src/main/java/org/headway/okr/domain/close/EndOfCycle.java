package org.headway.okr.domain.close;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.ObjectiveKey;

/** How far an area is with scoring a cycle, and what is missing before it can be closed. */
public record EndOfCycle(List<KeyResult> keyResults, Map<KeyResultKey, Scoring> scorings) {

    public EndOfCycle {
        keyResults = List.copyOf(keyResults);
        scorings = Map.copyOf(scorings);
    }

    /** Of scorings in any order, of these key results or of others. */
    public static EndOfCycle of(List<KeyResult> keyResults, List<Scoring> scorings) {
        return new EndOfCycle(
                keyResults.stream().filter(one -> !one.draft()).toList(),
                scorings.stream().collect(Collectors.toMap(Scoring::keyResult, one -> one)));
    }

    public Scoring of(KeyResultKey key) {
        return scorings.getOrDefault(key, Scoring.none(key));
    }

    /** How many key results have a score or are dropped. */
    public int settled() {
        return keyResults.size() - missing().size();
    }

    /** The key results without which it cannot be closed. Words are missing nowhere: nobody is forced to say something. */
    public List<KeyResult> missing() {
        return keyResults.stream().filter(one -> !of(one.key()).isSettled()).toList();
    }

    public boolean isReady() {
        return missing().isEmpty();
    }

    /** The key results that go on. */
    public List<KeyResult> continued() {
        return keyResults.stream()
                .filter(one -> of(one.key()).outcome() == Outcome.CONTINUED)
                .toList();
    }

    /** What becomes of an objective. */
    public ObjectiveOutcome of(ObjectiveKey objective) {
        return ObjectiveOutcome.of(keyResults.stream()
                .filter(one -> one.objective().equals(objective))
                .map(one -> of(one.key()).outcome())
                .toList());
    }

    /** An objective goes on with its key results: with one of them at least. */
    public Set<ObjectiveKey> continuedObjectives() {
        return continued().stream().map(KeyResult::objective).collect(Collectors.toSet());
    }
}
