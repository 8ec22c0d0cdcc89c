package org.headway.okr.testing;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.headway.okr.domain.programme.Choices;
import org.headway.okr.domain.programme.ParametersDecision;
import org.headway.okr.domain.programme.Scope;
import org.headway.okr.service.store.ParametersStore;
import org.headway.okr.service.store.Stamp;

/** Parameters in memory. */
public final class InMemoryParametersStore implements ParametersStore {

    private final Versions versions = new Versions();
    private final List<ParametersDecision> decided = new ArrayList<>();

    @Override
    public Map<Scope, Choices> choices(Collection<Scope> scopes) {
        return inForce(scopes.stream().distinct().toList()).stream()
                .filter(ParametersDecision::isDecided)
                .collect(toMap(ParametersDecision::scope, ParametersDecision::choices));
    }

    @Override
    public List<ParametersDecision> inForce(List<Scope> scopes) {
        return scopes.stream()
                .map(scope -> versions(scope).stream().findFirst().orElseGet(() -> ParametersDecision.nobodys(scope)))
                .toList();
    }

    @Override
    public List<ParametersDecision> versions(Scope scope) {
        return decided.stream()
                .filter(decision -> decision.scope().equals(scope))
                .sorted(Comparator.comparing(ParametersDecision::version).reversed())
                .toList();
    }

    @Override
    public void decide(ParametersDecision decision, Stamp stamp) {
        versions.claim(decision.scope(), decision.version());
        decided.add(decision);
    }
}
