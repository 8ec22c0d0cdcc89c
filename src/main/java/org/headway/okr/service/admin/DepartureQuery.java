package org.headway.okr.service.admin;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.table.Responsibility;
import org.headway.okr.service.Access;
import org.headway.okr.service.Accounts;
import org.headway.okr.service.Page;
import org.headway.okr.service.People;
import org.headway.okr.service.Reader;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.ResponsibilityStore;

/** Champions and sponsors who left, for administrators of the product: what runs on needs somebody else. */
@Named
public final class DepartureQuery {

    private final AdministratorAccess administrators;
    private final Access access;
    private final Accounts accounts;
    private final People people;
    private final AreaStore areas;
    private final ResponsibilityStore responsibilities;
    private final Clock clock;

    @Inject
    public DepartureQuery(
            AdministratorAccess administrators,
            Access access,
            Accounts accounts,
            People people,
            AreaStore areas,
            ResponsibilityStore responsibilities,
            Clock clock) {
        this.administrators = administrators;
        this.access = access;
        this.accounts = accounts;
        this.people = people;
        this.areas = areas;
        this.responsibilities = responsibilities;
        this.clock = clock;
    }

    /** The first {@link Page#LIMIT} in the order of their keys; whoever is replaced makes room for the next. */
    public Page<Departure> open(Reader reader) {
        var unused = administrators.require(reader);
        List<Person> gone =
                responsibilities.everybody().stream().filter(accounts::hasLeft).toList();
        LocalDate today = LocalDate.now(clock);
        List<Responsibility> open = responsibilities.of(gone).stream()
                .filter(one -> !one.end().isBefore(today))
                .toList();
        Map<AreaKey, Area> living = areas
                .withKeys(open.stream().map(Responsibility::area).distinct().toList())
                .stream()
                .collect(toMap(Area::key, area -> area));
        Set<AreaKey> read = access.visible(reader, List.copyOf(living.values())).stream()
                .map(Area::key)
                .collect(Collectors.toSet());
        List<Departure> departures = open.stream()
                .filter(one -> living.containsKey(one.area()))
                .limit(Page.LIMIT + 1L)
                .map(one -> departure(
                        reader,
                        one,
                        Optional.ofNullable(living.get(one.area())).orElseThrow(),
                        read.contains(one.area())))
                .toList();
        return Page.of(departures, Page.LIMIT);
    }

    private Departure departure(Reader reader, Responsibility one, Area area, boolean visible) {
        boolean readable = visible && (!one.draft() || access.mayEdit(reader, area.container()));
        String name = people.fullName(one.person()).orElse(one.person().userName());
        return new Departure(one, area.name(), readable, name);
    }
}
