package org.headway.okr.service;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.programme.DeploymentParameters;
import org.headway.okr.domain.programme.ParametersDecision;
import org.headway.okr.domain.programme.Scope;
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
    public RulesInForce of(Collection<AreaKey> areas) {
        return new RulesInForce(
                parameters.choices(Stream.concat(areas.stream().map(Scope::of), Stream.of(Scope.instance()))
                        .toList()));
    }

    public DeploymentParameters of(AreaKey area) {
        return of(List.of(area)).of(area);
    }

    /** Those of an area, or of one that is still to be made. */
    public DeploymentParameters of(Optional<Area> area) {
        return area.map(one -> of(one.key())).orElseGet(this::instance);
    }

    public DeploymentParameters instance() {
        return of(List.of()).instance();
    }

    /** Whether a reader coaches an area, and so reads its drafts as far as they may view it at all. */
    public boolean isCoach(Reader reader, AreaKey area) {
        return coachedBy(reader, List.of(area)).contains(area);
    }

    /** Those of some areas that a reader coaches: one read, however many there are. */
    public Set<AreaKey> coachedBy(Reader reader, Collection<AreaKey> areas) {
        if (reader.person().isEmpty() || areas.isEmpty()) {
            return Set.of();
        }
        Map<Scope, List<Person>> named =
                parameters
                        .inForce(Stream.concat(areas.stream().map(Scope::of), Stream.of(Scope.instance()))
                                .toList())
                        .stream()
                        .filter(decision -> !decision.coaches().isEmpty())
                        .collect(toMap(ParametersDecision::scope, ParametersDecision::coaches));
        List<Person> everywhere = named.getOrDefault(Scope.instance(), List.of());
        return areas.stream()
                .filter(area -> named.getOrDefault(Scope.of(area), everywhere).stream()
                        .anyMatch(coach -> reader.is(Optional.of(coach))))
                .collect(toSet());
    }
}
