package org.headway.okr.jira;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import org.headway.okr.domain.Container;
import org.headway.okr.service.Permissions;
import org.headway.okr.service.Reader;

/** Rights by project. A reader whom Jira does not know has none. */
@JiraComponent
public final class JiraPermissions implements Permissions {

    private final PermissionManager permissions;
    private final GlobalPermissionManager global;
    private final JiraReaders readers;
    private final JiraContainers projects;

    @Inject
    public JiraPermissions(
            @JiraImport PermissionManager permissions,
            @JiraImport GlobalPermissionManager global,
            JiraReaders readers,
            JiraContainers projects) {
        this.permissions = permissions;
        this.global = global;
        this.readers = readers;
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
        return readers.user(reader) != null;
    }

    @Override
    public boolean mayBrowsePeople(Reader reader) {
        ApplicationUser user = readers.user(reader);
        return user != null && global.hasPermission(GlobalPermissionKey.USER_PICKER, user);
    }

    private boolean has(Reader reader, Container container, ProjectPermissionKey permission) {
        return readers.isKnown(reader)
                && projects.project(container)
                        .filter(project -> permissions.hasPermission(permission, project, readers.user(reader)))
                        .isPresent();
    }
}
