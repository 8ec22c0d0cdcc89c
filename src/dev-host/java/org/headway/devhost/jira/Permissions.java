package org.headway.devhost.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Set;
import org.headway.devhost.HostContext;
import org.headway.devhost.Person;

/** Jira's PermissionManager: who may browse and edit which project is written down; administrators may everything. */
public final class Permissions {
    private static final Map<String, Set<String>> BROWSERS = Map.of(
            "ENG", Set.of("editor", "reader", "jonly", "mia.new"),
            "MKT", Set.of("editor", "reader", "outsider"),
            "SEC", Set.of());
    private static final Map<String, Set<String>> EDITORS =
            Map.of("ENG", Set.of("editor", "jonly"), "MKT", Set.of("editor"), "SEC", Set.of());

    private final HostContext host;

    Permissions(HostContext host) {
        this.host = host;
    }

    public boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user) {
        if (user == null || project == null) {
            return false;
        }
        Person person = host.people().stream()
                .filter(known -> known.key().equals(user.getKey()))
                .findFirst()
                .orElse(null);
        if (person == null || person.administrator()) {
            return person != null;
        }
        return switch (permission.permissionKey()) {
            case "BROWSE_PROJECTS" -> BROWSERS.get(project.getKey()).contains(person.name());
            case "EDIT_ISSUES" -> EDITORS.get(project.getKey()).contains(person.name());
            default -> false;
        };
    }
}
