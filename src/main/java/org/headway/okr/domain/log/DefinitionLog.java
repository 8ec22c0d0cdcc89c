package org.headway.okr.domain.log;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;

/** What was agreed, and each change of it: the versions of objectives and key results in the order they were accepted. */
public record DefinitionLog(List<Revision<Objective>> objectives, List<Revision<KeyResult>> keyResults) {

    public DefinitionLog {
        objectives = List.copyOf(objectives);
        keyResults = List.copyOf(keyResults);
    }

    /** What had happened before a moment, to what belongs to some decisions. */
    public DefinitionLog before(Instant moment, Set<CycleDecision> decisions) {
        List<Revision<Objective>> of = objectives.stream()
                .filter(revision -> revision.at().isBefore(moment))
                .filter(revision -> decisions.contains(revision.what().decision()))
                .toList();
        Set<ObjectiveKey> keys = of.stream().map(one -> one.what().key()).collect(Collectors.toSet());
        return new DefinitionLog(
                of,
                keyResults.stream()
                        .filter(revision -> revision.at().isBefore(moment))
                        .filter(revision -> keys.contains(revision.what().objective()))
                        .toList());
    }

    /** The last that was said of each objective, be it gone or not. */
    public Collection<Objective> lastSaid() {
        Map<ObjectiveKey, Objective> last = new LinkedHashMap<>();
        objectives.forEach(revision -> {
            var unused = last.put(revision.what().key(), revision.what());
        });
        return last.values();
    }

    /** The objectives that were there at a moment, in no order; what came at that moment or after it had not happened. */
    public List<Objective> objectivesBefore(Instant moment) {
        return before(objectives, moment, Objective::key);
    }

    /** The key results that were there at a moment, in no order and standing nowhere. */
    public List<KeyResult> keyResultsBefore(Instant moment) {
        return before(keyResults, moment, KeyResult::key);
    }

    private static <T, K> List<T> before(List<Revision<T>> log, Instant moment, Function<T, K> key) {
        Map<K, Revision<T>> newest = new LinkedHashMap<>();
        log.stream().filter(revision -> revision.at().isBefore(moment)).forEach(revision -> {
            var unused = newest.put(key.apply(revision.what()), revision);
        });
        return newest.values().stream()
                .filter(revision -> !revision.ended())
                .map(Revision::what)
                .toList();
    }
}
