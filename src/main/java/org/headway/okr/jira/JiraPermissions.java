package org.headway.okr.jira;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Optional;
import org.headway.okr.domain.Container;
import org.headway.okr.service.Permissions;
import org.headway.okr.service.Reader;
import org.jspecify.annotations.Nullable;

/** Rights by project. A reader whom Jira does not know has none. */
@JiraComponent
public final class JiraPermissions implements Permissions {

    private final PermissionManager permissions;
    private final UserManager users;
    private final JiraContainers projects;

    @Inject
    public JiraPermissions(
            @JiraImport PermissionManager permissions,
            @JiraImport("jiraUserManager") UserManager users,
            JiraContainers projects) {
        this.permissions = permissions;
        this.users = users;
        this.projects = projects;
    }

    @Override
    public boolean mayView(Reader reader, Container container) {
        return has(reader, container, ProjectPermissions.BROWSE_PROJECTS);
    }

    @Override
    public boolean mayEdit(Reader reader, Container container) {
        return has(reader, container, ProjectPermissions.EDIT_ISSUES);
    }

    @Override
    public boolean mayAdminister(Reader reader, Container container) {
        return has(reader, container, ProjectPermissions.ADMINISTER_PROJECTS);
    }

    @Override
    public boolean maySeePeople(Reader reader) {
        return user(reader) != null;
    }

    private boolean has(Reader reader, Container container, ProjectPermissionKey permission) {
        ApplicationUser user = user(reader);
        boolean known = user != null || reader.person().isEmpty();
        return known
                && projects.project(container)
                        .filter(project -> permissions.hasPermission(permission, project, user))
                        .isPresent();
    }

    private @Nullable ApplicationUser user(Reader reader) {
        return reader.person()
                .flatMap(person -> Optional.ofNullable(users.getUserByKey(person.userKey())))
                .orElse(null);
    }
}
