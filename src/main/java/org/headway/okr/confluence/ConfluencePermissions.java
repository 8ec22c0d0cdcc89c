package org.headway.okr.confluence;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.sal.api.user.UserKey;
import jakarta.inject.Inject;
import java.util.Optional;
import org.headway.okr.domain.Container;
import org.headway.okr.service.Permissions;
import org.headway.okr.service.Reader;
import org.jspecify.annotations.Nullable;

/** Rights by space. A reader whom Confluence does not know has those of nobody: none. */
@ConfluenceComponent
public final class ConfluencePermissions implements Permissions {

    private final PermissionManager permissions;
    private final UserAccessor users;
    private final ConfluenceContainers spaces;

    @Inject
    public ConfluencePermissions(
            @ConfluenceImport PermissionManager permissions,
            @ConfluenceImport UserAccessor users,
            ConfluenceContainers spaces) {
        this.permissions = permissions;
        this.users = users;
        this.spaces = spaces;
    }

    @Override
    public boolean mayView(Reader reader, Container container) {
        return has(reader, container, Permission.VIEW);
    }

    @Override
    public boolean mayEdit(Reader reader, Container container) {
        return known(reader)
                && spaces.space(container)
                        .filter(space -> permissions.hasCreatePermission(user(reader), space, Page.class))
                        .isPresent();
    }

    @Override
    public boolean mayAdminister(Reader reader, Container container) {
        return has(reader, container, Permission.ADMINISTER);
    }

    @Override
    public boolean maySeePeople(Reader reader) {
        return known(reader)
                && permissions.hasPermission(user(reader), Permission.VIEW, PermissionManager.TARGET_PEOPLE_DIRECTORY);
    }

    /** Who may view people's profiles may look for them: Confluence has one right for both. */
    @Override
    public boolean mayBrowsePeople(Reader reader) {
        return maySeePeople(reader);
    }

    private boolean has(Reader reader, Container container, Permission permission) {
        return known(reader)
                && spaces.space(container)
                        .filter(space -> permissions.hasPermission(user(reader), permission, space))
                        .isPresent();
    }

    private boolean known(Reader reader) {
        return reader.person().isEmpty() || user(reader) != null;
    }

    private @Nullable ConfluenceUser user(Reader reader) {
        return reader.person()
                .flatMap(person -> Optional.ofNullable(users.getUserByKey(new UserKey(person.userKey()))))
                .orElse(null);
    }
}
