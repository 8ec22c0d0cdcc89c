package org.headway.devhost.jira.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.headway.devhost.HostContext;
import org.headway.devhost.Person;
import org.headway.devhost.jira.tracker.Issues;
import org.headway.devhost.jira.tracker.Projects;
import org.headway.devhost.jira.tracker.Right;
import org.headway.devhost.jira.tracker.Rights;

/** Jira's PermissionManager; no user is the anonymous visitor, an unknown one has no rights. */
public record JiraPermissions(HostContext host, Projects projects, Issues issues) {
    public boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user) {
        Optional<Person> person = person(user);
        return project != null
                && person.isPresent() == (user != null)
                && right(permission).isPresent()
                && projects.withId(project.getId())
                        .filter(found -> Rights.has(person, right(permission).get(), found))
                        .isPresent();
    }

    /** An issue that is gone is nobody's. */
    public boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        Optional<Person> person = person(user);
        return issue != null
                && person.isPresent() == (user != null)
                && right(permission).isPresent()
                && issues.withId(issue.getId())
                        .filter(found -> Rights.has(person, right(permission).get(), found))
                        .isPresent();
    }

    public Collection<Project> getProjects(ProjectPermissionKey permission, ApplicationUser user) {
        return projects.all().stream()
                .map(JiraProjects::show)
                .filter(project -> hasPermission(permission, project, user))
                .toList();
    }

    private Optional<Person> person(ApplicationUser user) {
        return host.people().stream()
                .filter(known -> user != null && known.key().equals(user.getKey()))
                .findFirst();
    }

    private static Optional<Right> right(ProjectPermissionKey permission) {
        return Arrays.stream(Right.values())
                .filter(right -> right.name().equals(permission.permissionKey()))
                .findFirst();
    }
}
