package org.headway.okr.service.programme;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.programme.ParametersDecision;
import org.headway.okr.domain.programme.Scope;
import org.headway.okr.service.Access;
import org.headway.okr.service.Containers;
import org.headway.okr.service.Names;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.Reader;
import org.headway.okr.service.store.ParametersStore;

/** The rules of the programme, for whoever reads OKRs and for whoever decides. */
@Named
public final class ProgrammeQuery {

    private final Access access;
    private final ProgrammeAccess programme;
    private final Containers containers;
    private final Names names;
    private final ParametersStore parameters;
    private final Clock clock;

    @Inject
    public ProgrammeQuery(
            Access access,
            ProgrammeAccess programme,
            Containers containers,
            Names names,
            ParametersStore parameters,
            Clock clock) {
        this.access = access;
        this.programme = programme;
        this.containers = containers;
        this.names = names;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** The rules of an area, for everybody who may view it. */
    public ProgrammeRules of(Reader reader, AreaKey key) {
        Area area = access.area(reader, key);
        return rules(reader, Optional.of(area), Optional.of(area.container()));
    }

    /** The rules for areas of a container that decided nothing of their own. */
    public ProgrammeRules in(Reader reader, String container) {
        return rules(reader, Optional.empty(), Optional.of(access.container(reader, container)));
    }

    /** The same for those who decide them; others do not learn that there is such a thing. */
    public ProgrammeRules toDecide(Reader reader, Scope scope) {
        Optional<Area> area = programme.area(reader, scope);
        if (!programme.mayDecide(reader, area)) {
            throw new NotFound();
        }
        return rules(reader, area, area.map(Area::container));
    }

    private ProgrammeRules rules(Reader reader, Optional<Area> area, Optional<Container> container) {
        Scope scope = new Scope(area.map(Area::key));
        List<ParametersDecision> decisions =
                parameters.inForce(Stream.of(scope, Scope.instance()).distinct().toList());
        Stream<Optional<Person>> people = decisions.stream()
                .flatMap(decision -> Stream.concat(
                        Stream.of(decision.by(), decision.saidBy()),
                        decision.coaches().stream().map(Optional::of)));
        return new ProgrammeRules(
                area,
                decisions,
                container.map(this::readable),
                names.shownTo(reader, people),
                programme.mayDecide(reader, area),
                clock.getZone());
    }

    private ProgrammeRules.Visibility readable(Container container) {
        return new ProgrammeRules.Visibility(
                container, containers.nameOf(container), access.mayView(Reader.anonymous(), container.key()));
    }
}
