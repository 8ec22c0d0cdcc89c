package org.headway.okr.service.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.RegisteredArea;
import org.headway.okr.domain.programme.DeploymentParameters;
import org.headway.okr.service.Containers;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.Page;
import org.headway.okr.service.Permissions;
import org.headway.okr.service.Programme;
import org.headway.okr.service.Reader;
import org.headway.okr.service.store.AreaRegisterStore;

/** All areas and where they lie, for administrators of the product: two statements, and one where some are archived. */
@Named
public final class RegisterQuery {

    /** Areas on one page. */
    public static final int AREAS = 25;

    private final AdministratorAccess access;
    private final Containers containers;
    private final Permissions permissions;
    private final Programme programme;
    private final AreaRegisterStore register;

    @Inject
    public RegisterQuery(
            AdministratorAccess access,
            Containers containers,
            Permissions permissions,
            Programme programme,
            AreaRegisterStore register) {
        this.access = access;
        this.containers = containers;
        this.permissions = permissions;
        this.programme = programme;
        this.register = register;
    }

    public Page<AreaLine> areas(Reader reader, Optional<AreaKey> after) {
        var unused = access.require(reader);
        Page<RegisteredArea> page = Page.of(register.page(after, AREAS + 1), AREAS);
        return new Page<>(page.items().stream().map(this::line).toList(), page.more());
    }

    /** The rules that hold where an area has none of its own. */
    public DeploymentParameters rules(Reader reader) {
        var unused = access.require(reader);
        return programme.instance();
    }

    /** What binding an area to the container of a key would do. */
    public Rebinding rebinding(Reader reader, AreaKey key, String containerKey) {
        var unused = access.require(reader);
        RegisteredArea bound = register.find(key).orElseThrow(NotFound::new);
        Container container = containers
                .withKey(containerKey.strip())
                .orElseThrow(() -> new InvalidInput("container", "okr.error.no-such-container", containerKey.strip()));
        Rebound rebound = new Rebound(register, bound, container);
        List<RegisteredArea> moved = rebound.moved();
        rebound.requireNewPlaceAndFreeNames(moved);
        return new Rebinding(
                moved.stream().map(RegisteredArea::area).toList(),
                container,
                containers.nameOf(container),
                permissions.mayView(Reader.anonymous(), container));
    }

    private AreaLine line(RegisteredArea one) {
        Container stored = one.area().container();
        Container today = containers.today(stored).orElse(stored);
        return new AreaLine(one.area().in(today), state(one), containers.nameOf(today));
    }

    private AreaLine.State state(RegisteredArea one) {
        Container stored = one.area().container();
        Optional<Container> today = containers.today(stored);
        if (today.isEmpty()) {
            return containers.withKey(stored.key()).isPresent() ? AreaLine.State.REPLACED : AreaLine.State.GONE;
        }
        if (one.archived()) {
            return AreaLine.State.ARCHIVED;
        }
        return today.get().equals(stored) ? AreaLine.State.FINE : AreaLine.State.FOLLOWS;
    }
}
