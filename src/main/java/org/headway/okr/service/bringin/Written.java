package org.headway.okr.service.bringin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.text.Titles;

/** The objectives and key results of one area and cycle, found by what identifies them on import: the title as read. */
final class Written {

    private final Map<String, Objective> objectives = new HashMap<>();
    private final Map<ObjectiveKey, Map<String, KeyResult>> keyResults = new HashMap<>();

    Written(List<Objective> objectives, List<KeyResult> keyResults) {
        objectives.forEach(this::add);
        keyResults.forEach(this::add);
    }

    void add(Objective objective) {
        var unused = objectives.putIfAbsent(Titles.asRead(objective.title()), objective);
    }

    void add(KeyResult keyResult) {
        var unused = keyResults
                .computeIfAbsent(keyResult.objective(), key -> new HashMap<>())
                .putIfAbsent(Titles.asRead(keyResult.title()), keyResult);
    }

    Optional<Objective> objective(String title) {
        return Optional.ofNullable(objectives.get(Titles.asRead(title)));
    }

    Optional<KeyResult> keyResult(Objective objective, String title) {
        return Optional.ofNullable(
                keyResults.getOrDefault(objective.key(), Map.of()).get(Titles.asRead(title)));
    }
}
