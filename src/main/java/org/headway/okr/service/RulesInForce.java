package org.headway.okr.service;

import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.programme.Choices;
import org.headway.okr.domain.programme.DeploymentParameters;
import org.headway.okr.domain.programme.Scope;

/** The rules of some areas, read at once: what an area did not decide is the instance's, and else Headway's default. */
public record RulesInForce(Map<Scope, Choices> decided) {

    public DeploymentParameters of(AreaKey area) {
        return new DeploymentParameters(decided(Scope.of(area)).over(decided(Scope.instance())));
    }

    public DeploymentParameters instance() {
        return new DeploymentParameters(decided(Scope.instance()));
    }

    /** The rules where there is one area, or none yet. */
    public DeploymentParameters of(Optional<AreaKey> area) {
        return area.map(this::of).orElseGet(this::instance);
    }

    private Choices decided(Scope scope) {
        return decided.getOrDefault(scope, Choices.none());
    }
}
