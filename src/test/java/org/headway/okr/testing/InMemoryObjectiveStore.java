package org.headway.okr.testing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Person;
import org.headway.okr.service.store.ObjectiveStore;
import org.headway.okr.service.store.Stamp;

/** Objectives in memory. */
public final class InMemoryObjectiveStore implements ObjectiveStore {

    private final Versions versions = new Versions();
    private final Numbers numbers = new Numbers();
    private final Map<ObjectiveKey, Objective> objectives = new LinkedHashMap<>();
    private final InMemoryKeyResultStore keyResults;

    public InMemoryObjectiveStore(InMemoryKeyResultStore keyResults) {
        this.keyResults = keyResults;
    }

    @Override
    public Optional<Objective> find(ObjectiveKey key) {
        return Optional.ofNullable(objectives.get(key));
    }

    @Override
    public List<Objective> in(Collection<CycleDecision> decisions) {
        return objectives.values().stream()
                .filter(objective -> decisions.contains(objective.decision()))
                .toList();
    }

    @Override
    public Set<AreaKey> areasSponsoredBy(Person sponsor) {
        return objectives.values().stream()
                .filter(objective -> objective.sponsor().map(Person::userKey).equals(Optional.of(sponsor.userKey())))
                .map(Objective::area)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Objective> page(CycleDecision decision, Optional<ObjectiveKey> after, int limit) {
        return in(List.of(decision)).stream()
                .filter(objective ->
                        Numbers.of(objective.key()) > after.map(Numbers::of).orElse(0))
                .limit(limit)
                .toList();
    }

    @Override
    public Objective add(CycleDecision decision, String title, String whyNow, Optional<Person> sponsor, Stamp stamp) {
        ObjectiveKey key = decision.area().objective(numbers.next(decision.area()));
        Objective objective = new Objective(key, decision, title, whyNow, sponsor, 1);
        versions.claim(key, 1);
        objectives.put(key, objective);
        return objective;
    }

    @Override
    public Objective change(Objective objective, Stamp stamp) {
        int next = objective.version() + 1;
        versions.claim(objective.key(), next);
        Objective changed = new Objective(
                objective.key(),
                objective.decision(),
                objective.title(),
                objective.whyNow(),
                objective.sponsor(),
                next);
        objectives.put(objective.key(), changed);
        return changed;
    }

    @Override
    public void remove(Objective objective, Stamp stamp) {
        versions.claim(objective.key(), objective.version() + 1);
        objectives.remove(objective.key());
        keyResults.close(objective.key());
        keyResults
                .page(objective.key(), Optional.empty(), Integer.MAX_VALUE)
                .forEach(keyResult -> keyResults.remove(keyResult, stamp));
    }
}
