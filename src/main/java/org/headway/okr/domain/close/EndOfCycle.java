package org.headway.okr.domain.close;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.ObjectiveKey;

/**
 * How far an area is with scoring a cycle, or what was said when it was closed.
 *
 * @param keyResults all that are published, of one cycle or of several
 */
public record EndOfCycle(
        List<KeyResult> keyResults, Map<KeyResultKey, Scoring> scorings, Map<ObjectiveKey, ObjectiveEnd> ends) {

    public EndOfCycle {
        keyResults = List.copyOf(keyResults);
        scorings = Map.copyOf(scorings);
        ends = Map.copyOf(ends);
    }

    /** Of scorings in any order, of these key results or of others, and of what was said of their objectives. */
    public static EndOfCycle of(List<KeyResult> keyResults, List<Scoring> scorings, Collection<ObjectiveEnd> ends) {
        return new EndOfCycle(
                keyResults.stream().filter(one -> !one.draft()).toList(),
                scorings.stream().collect(Collectors.toMap(Scoring::keyResult, one -> one)),
                ends.stream().collect(Collectors.toMap(ObjectiveEnd::objective, one -> one)));
    }

    /** Where nothing is closed. */
    public static EndOfCycle none() {
        return of(List.of(), List.of(), List.of());
    }

    public Scoring of(KeyResultKey key) {
        return scorings.getOrDefault(key, Scoring.none(key));
    }

    public ObjectiveEnd of(ObjectiveKey key) {
        return ends.getOrDefault(key, ObjectiveEnd.none(key));
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

    /** Those of an objective. */
    public List<KeyResult> keyResults(ObjectiveKey objective) {
        return keyResults.stream()
                .filter(one -> one.objective().equals(objective))
                .toList();
    }

    /** The key results of an objective that go on. */
    public List<KeyResult> continued(ObjectiveKey objective) {
        return keyResults(objective).stream()
                .filter(one -> of(one.key()).outcome() == Outcome.CONTINUED)
                .toList();
    }

    /** What becomes of an objective: what becomes of its key results, or what was said where it has none. */
    public EndedObjective ended(ObjectiveKey objective) {
        List<Outcome> outcomes = keyResults(objective).stream()
                .map(one -> of(one.key()).outcome())
                .toList();
        boolean saysItself = outcomes.isEmpty() && of(objective).continues();
        return new EndedObjective(
                saysItself ? ObjectiveOutcome.CONTINUES : ObjectiveOutcome.of(outcomes),
                of(objective).because());
    }
}
