package org.headway.okr.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.close.Continuity;
import org.headway.okr.service.store.ContinuationStore;

/** What continues what, in memory. */
public final class InMemoryContinuationStore implements ContinuationStore {

    private final Map<ObjectiveKey, ObjectiveKey> objectives = new LinkedHashMap<>();
    private final Map<KeyResultKey, KeyResultKey> keyResults = new LinkedHashMap<>();

    @Override
    public void add(ObjectiveKey predecessor, ObjectiveKey successor) {
        objectives.put(successor, predecessor);
    }

    @Override
    public void add(KeyResultKey predecessor, KeyResultKey successor) {
        keyResults.put(successor, predecessor);
    }

    @Override
    public Map<ObjectiveKey, List<ObjectiveKey>> successors(Collection<ObjectiveKey> predecessors) {
        return objectives.entrySet().stream()
                .filter(entry -> predecessors.contains(entry.getValue()))
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    }

    @Override
    public Map<ObjectiveKey, ObjectiveKey> predecessors(Collection<ObjectiveKey> successors) {
        return objectives.entrySet().stream()
                .filter(entry -> successors.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Continuity of(KeyResultKey keyResult) {
        List<KeyResultKey> story = new ArrayList<>();
        for (KeyResultKey one = keyResults.get(keyResult); one != null; one = keyResults.get(one)) {
            story.add(one);
        }
        List<KeyResultKey> next = keyResults.entrySet().stream()
                .filter(entry -> entry.getValue().equals(keyResult))
                .map(Map.Entry::getKey)
                .toList();
        return new Continuity(story, next);
    }
}
