package org.headway.okr.testing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveDefinition;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.WriteId;
import org.headway.okr.service.store.ObjectiveStore;
import org.headway.okr.service.store.Stamp;

/** Objectives in memory. */
public final class InMemoryObjectiveStore implements ObjectiveStore {

    private final Versions versions = new Versions();
    private final Numbers numbers = new Numbers();
    private final Map<ObjectiveKey, Objective> objectives = new LinkedHashMap<>();
    private final Map<WriteId, ObjectiveKey> written = new HashMap<>();
    private final InMemoryKeyResultStore keyResults;
    private final InMemoryDefinitionStore log;

    public InMemoryObjectiveStore(InMemoryKeyResultStore keyResults, InMemoryDefinitionStore log) {
        this.keyResults = keyResults;
        this.log = log;
    }

    @Override
    public Optional<Objective> find(ObjectiveKey key) {
        return Optional.ofNullable(objectives.get(key));
    }

    @Override
    public List<Objective> withKeys(Collection<ObjectiveKey> keys) {
        return objectives.values().stream()
                .filter(objective -> keys.contains(objective.key()))
                .toList();
    }

    @Override
    public Map<ObjectiveKey, String> titles(Collection<ObjectiveKey> keys) {
        return withKeys(keys).stream()
                .filter(objective -> !objective.draft())
                .collect(Collectors.toMap(Objective::key, Objective::title));
    }

    @Override
    public List<Objective> in(Collection<CycleDecision> decisions) {
        return objectives.values().stream()
                .flatMap(objective -> decisions.stream()
                        .filter(decision -> isOf(decision, objective))
                        .limit(1)
                        .map(objective::under))
                .sorted(Comparator.comparing(Objective::place))
                .toList();
    }

    @Override
    public List<CycleDecision> drafted(Collection<CycleDecision> decisions) {
        return decisions.stream()
                .filter(decision -> in(List.of(decision)).stream().anyMatch(Objective::draft))
                .toList();
    }

    @Override
    public Set<ObjectiveKey> sponsoredBy(Person sponsor) {
        return objectives.values().stream()
                .filter(objective -> objective.sponsor().map(Person::userKey).equals(Optional.of(sponsor.userKey())))
                .map(Objective::key)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Objective> page(CycleDecision decision, boolean drafts, Optional<ObjectiveKey> after, int limit) {
        return in(List.of(decision)).stream()
                .filter(objective -> drafts || !objective.draft())
                .filter(objective ->
                        Numbers.of(objective.key()) > after.map(Numbers::of).orElse(0))
                .limit(limit)
                .toList();
    }

    @Override
    public Objective add(CycleDecision decision, ObjectiveDefinition definition, boolean draft, Stamp stamp) {
        int number = numbers.next(decision.area());
        ObjectiveKey key = decision.area().objective(number);
        return put(new Objective(key, decision, definition, number, draft, 0), stamp);
    }

    @Override
    public Optional<ObjectiveKey> writtenAs(WriteId id) {
        return Optional.ofNullable(written.get(id));
    }

    @Override
    public void remember(WriteId id, ObjectiveKey key, Stamp stamp) {
        versions.claim(id, 1);
        written.put(id, key);
    }

    @Override
    public Objective change(Objective objective, Stamp stamp) {
        return put(objective, stamp);
    }

    @Override
    public Objective publish(Objective objective, Stamp stamp) {
        Objective published = put(objective.published(), stamp);
        living(objective).forEach(keyResult -> {
            var unused = keyResults.change(keyResult.published(), stamp);
        });
        return published;
    }

    @Override
    public void remove(Objective objective, Stamp stamp) {
        versions.claim(objective.key(), objective.version() + 1);
        Objective last = objectives.remove(objective.key());
        log.keep(last.versioned(objective.version() + 1), true, stamp);
        keyResults.close(objective.key());
        living(objective).forEach(keyResult -> keyResults.remove(keyResult, stamp));
    }

    private List<KeyResult> living(Objective objective) {
        return keyResults.page(objective.key(), Optional.empty(), Integer.MAX_VALUE);
    }

    private Objective put(Objective objective, Stamp stamp) {
        Objective next = objective.versioned(objective.version() + 1);
        versions.claim(next.key(), next.version());
        objectives.put(next.key(), next);
        log.keep(next, false, stamp);
        return next;
    }

    private static boolean isOf(CycleDecision decision, Objective objective) {
        return decision.area().equals(objective.area())
                && decision.cycle().equals(objective.decision().cycle());
    }
}
