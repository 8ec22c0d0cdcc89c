package org.headway.devhost.confluence;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Optional;
import org.headway.devhost.Person;

/** Confluence's permission check over {@link Rights}; nobody (null) is the anonymous visitor. */
public final class SpacePermissions {
    private final Spaces spaces;

    SpacePermissions(Spaces spaces) {
        this.spaces = spaces;
    }

    public boolean hasPermission(ConfluenceUser user, Permission permission, Object target) {
        if (target == PermissionManager.TARGET_PEOPLE_DIRECTORY) {
            return user != null && permission == Permission.VIEW;
        }
        return target instanceof Space space
                && exists(space)
                && (permission == Permission.VIEW && Rights.in(space).mayView(person(user))
                        || permission == Permission.ADMINISTER
                                && Rights.in(space).mayAdminister(person(user)));
    }

    public boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> type) {
        return container instanceof Space space
                && exists(space)
                && Rights.in(space).mayEdit(person(user));
    }

    private boolean exists(Space space) {
        return spaces.withId(space.getId()).isPresent();
    }

    private static Optional<Person> person(ConfluenceUser user) {
        return Optional.ofNullable(user).map(HostUser.class::cast).map(HostUser::person);
    }
}
