package org.headway.okr.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultDefinition;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Projection;
import org.headway.okr.service.ConcurrentWrite;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.Stamp;

/** Key results in memory. */
public final class InMemoryKeyResultStore implements KeyResultStore {

    private final Versions versions = new Versions();
    private final Numbers numbers = new Numbers();
    private final Map<KeyResultKey, KeyResult> keyResults = new LinkedHashMap<>();
    private final Map<ObjectiveKey, CycleDecision> decisions = new HashMap<>();
    private final Set<ObjectiveKey> closed = new HashSet<>();
    private final InMemoryDefinitionStore log;

    public InMemoryKeyResultStore(InMemoryDefinitionStore log) {
        this.log = log;
    }

    @Override
    public Optional<KeyResult> find(KeyResultKey key) {
        return Optional.ofNullable(keyResults.get(key));
    }

    @Override
    public List<KeyResult> withKeys(Collection<KeyResultKey> keys) {
        return keyResults.values().stream()
                .filter(keyResult -> keys.contains(keyResult.key()))
                .toList();
    }

    @Override
    public List<KeyResult> in(Collection<CycleDecision> wanted) {
        return keyResults.values().stream()
                .filter(keyResult -> wanted.stream()
                        .map(InMemoryKeyResultStore::slot)
                        .anyMatch(slot(decisions.get(keyResult.objective()))::equals))
                .sorted(Comparator.comparing(KeyResult::place))
                .toList();
    }

    @Override
    public List<KeyResult> matching(Collection<AreaKey> areas, String text, int limit) {
        String small = text.toLowerCase(Locale.ROOT);
        List<KeyResult> found = new ArrayList<>(keyResults.values().stream()
                .filter(keyResult -> areas.contains(keyResult.key().area()) && !keyResult.draft())
                .filter(keyResult -> keyResult.title().toLowerCase(Locale.ROOT).contains(small)
                        || keyResult.key().value().equalsIgnoreCase(text))
                .toList());
        Collections.reverse(found);
        return found.subList(0, Math.min(limit, found.size()));
    }

    @Override
    public List<KeyResult> page(ObjectiveKey objective, Optional<KeyResultKey> after, int limit) {
        return keyResults.values().stream()
                .filter(keyResult -> keyResult.objective().equals(objective))
                .filter(keyResult ->
                        Numbers.of(keyResult.key()) > after.map(Numbers::of).orElse(0))
                .limit(limit)
                .toList();
    }

    @Override
    public KeyResult add(Objective objective, KeyResultDefinition definition, Stamp stamp) {
        if (closed.contains(objective.key())) {
            throw new ConcurrentWrite("removed", new IllegalStateException(objective.toString()));
        }
        int number = numbers.next(objective.area());
        KeyResultKey key = objective.area().keyResult(number);
        versions.claim(key, 1);
        decisions.put(objective.key(), objective.decision());
        return put(
                new KeyResult(key, objective.key(), definition, number, objective.draft(), 1, Projection.none()),
                stamp);
    }

    @Override
    public KeyResult change(KeyResult wanted, Stamp stamp) {
        versions.claim(wanted.key(), wanted.version() + 1);
        KeyResult now = keyResults.get(wanted.key());
        return put(wanted.versioned(wanted.version() + 1).standing(now.projection()), stamp);
    }

    @Override
    public void remove(KeyResult keyResult, Stamp stamp) {
        versions.claim(keyResult.key(), keyResult.version() + 1);
        KeyResult last = keyResults.remove(keyResult.key());
        log.keep(last.versioned(keyResult.version() + 1), true, stamp);
    }

    /** Takes no more key results for an objective. */
    void close(ObjectiveKey objective) {
        closed.add(objective);
    }

    void project(KeyResultKey key, Projection projection) {
        find(key).ifPresent(now -> keyResults.put(key, now.standing(projection)));
    }

    private KeyResult put(KeyResult keyResult, Stamp stamp) {
        keyResults.put(keyResult.key(), keyResult);
        log.keep(keyResult, false, stamp);
        return keyResult;
    }

    private static String slot(CycleDecision decision) {
        return decision.area() + ":" + decision.cycle().label();
    }
}
