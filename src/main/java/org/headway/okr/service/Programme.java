package org.headway.okr.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.DeploymentParameters;
import org.headway.okr.domain.ParametersDecision;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.Scope;
import org.headway.okr.service.store.ParametersStore;

/** The rules that hold in an area. It checks no rights: ask it of areas that the reader may view. */
@Named
public final class Programme {

    private final ParametersStore parameters;

    @Inject
    public Programme(ParametersStore parameters) {
        this.parameters = parameters;
    }

    /** The rules of these areas and of the instance: one read, however many there are. */
    RulesInForce of(Collection<AreaKey> areas) {
        return new RulesInForce(
                parameters.choices(Stream.concat(areas.stream().map(Scope::of), Stream.of(Scope.instance()))
                        .toList()));
    }

    DeploymentParameters of(AreaKey area) {
        return of(List.of(area)).of(area);
    }

    /** Those of an area, or of one that is still to be made. */
    DeploymentParameters of(Optional<Area> area) {
        return area.map(one -> of(one.key())).orElseGet(this::instance);
    }

    DeploymentParameters instance() {
        return of(List.of()).instance();
    }

    /** Whether a reader coaches an area, and so reads its drafts as far as they may view it at all. */
    public boolean isCoach(Reader reader, AreaKey area) {
        return coaches(area).stream().anyMatch(coach -> reader.is(Optional.of(coach)));
    }

    /** The area's coaches; the instance's where it names none. */
    List<Person> coaches(AreaKey area) {
        return parameters.inForce(List.of(Scope.of(area), Scope.instance())).stream()
                .map(ParametersDecision::coaches)
                .filter(coaches -> !coaches.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
