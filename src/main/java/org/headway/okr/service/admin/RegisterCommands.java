package org.headway.okr.service.admin;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.RegisteredArea;
import org.headway.okr.domain.log.WriteKind;
import org.headway.okr.service.Containers;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.Reader;
import org.headway.okr.service.Writes;
import org.headway.okr.service.store.AreaRegisterStore;
import org.headway.okr.service.store.Stamp;
import org.headway.okr.service.table.Place;

/** Binds areas to other containers, archives and restores them. For administrators of the product. */
@Named
public final class RegisterCommands {

    private final AdministratorAccess access;
    private final Containers containers;
    private final Writes writes;
    private final AreaRegisterStore register;
    private final Clock clock;

    @Inject
    public RegisterCommands(
            AdministratorAccess access, Containers containers, Writes writes, AreaRegisterStore register, Clock clock) {
        this.access = access;
        this.containers = containers;
        this.writes = writes;
        this.register = register;
        this.clock = clock;
    }

    /** Binds an area, and those below it, to the container that goes by this key now. */
    public Area rebind(Reader reader, AreaKey key, int version, String containerKey) {
        Stamp stamp = new Stamp(access.require(reader), clock.instant());
        RegisteredArea bound = stored(key);
        Container container = containers
                .withKey(containerKey.strip())
                .orElseThrow(() -> new InvalidInput("container", "okr.error.no-such-container", containerKey.strip()));
        return edit(key, version, bound.area().in(container), () -> {
            Rebound rebound = new Rebound(register, stored(key), container);
            List<RegisteredArea> moved = rebound.moved();
            rebound.requireNewPlaceAndFreeNames(moved);
            Set<AreaKey> along = moved.stream().map(one -> one.area().key()).collect(toSet());
            List<Area> there = moved.stream()
                    .map(one -> register.put(
                            rebound.there(one.area(), along), rebound.staysArchived(one), WriteKind.REBOUND, stamp))
                    .toList();
            return there.get(0);
        });
    }

    /** Takes an area out of sight of everybody; nothing of it is deleted. */
    public Area archive(Reader reader, AreaKey key, int version) {
        Stamp stamp = new Stamp(access.require(reader), clock.instant());
        Area area = stored(key).area();
        return edit(key, version, area, () -> register.put(stored(key).area(), true, WriteKind.REMOVED, stamp));
    }

    /** Brings an archived area back, where its container still is. */
    public Area restore(Reader reader, AreaKey key, int version) {
        Stamp stamp = new Stamp(access.require(reader), clock.instant());
        Area area = stored(key).area();
        return edit(key, version, area, () -> {
            Area now = stored(key).area();
            Stream<RegisteredArea> beside = register.in(now.container()).stream();
            if (beside.anyMatch(other -> !other.archived() && Place.isNamed(other.area(), now.name()))) {
                throw new InvalidInput("name", "okr.error.name-taken", now.name());
            }
            return register.put(now, false, WriteKind.RESTORED, stamp);
        });
    }

    private Area edit(AreaKey key, int version, Area mine, java.util.function.Supplier<Area> work) {
        return writes.edit(version, mine, () -> stored(key).area(), Area::version, work);
    }

    private RegisteredArea stored(AreaKey key) {
        return register.find(key).orElseThrow(NotFound::new);
    }
}
