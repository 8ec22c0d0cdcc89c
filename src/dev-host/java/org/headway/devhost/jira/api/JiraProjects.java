package org.headway.devhost.jira.api;

import com.atlassian.jira.project.Project;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.headway.devhost.Partial;
import org.headway.devhost.jira.tracker.HostProject;
import org.headway.devhost.jira.tracker.IssueType;
import org.headway.devhost.jira.tracker.Projects;

/** Jira's ProjectManager; it asks for nobody's rights. */
public record JiraProjects(Projects projects) {
    /** A project as Jira shows it. */
    public record Entry(HostProject project) {
        public Long getId() {
            return project.id();
        }

        public String getKey() {
            return project.key();
        }

        public String getName() {
            return project.name();
        }

        public Collection<com.atlassian.jira.issue.issuetype.IssueType> getIssueTypes() {
            return Arrays.stream(IssueType.values())
                    .map(type -> Partial.of(com.atlassian.jira.issue.issuetype.IssueType.class, new TypeEntry(type)))
                    .toList();
        }
    }

    /** An issue type as Jira shows it; there are no sub-tasks here. */
    public record TypeEntry(IssueType type) {
        public String getId() {
            return type.id();
        }

        public String getNameTranslation() {
            return type.label();
        }

        public boolean isSubTask() {
            return false;
        }
    }

    public Project getProjectObjByKey(String key) {
        return projects.everWithKey(key).map(JiraProjects::show).orElse(null);
    }

    public Project getProjectObj(Long id) {
        return projects.withId(id).map(JiraProjects::show).orElse(null);
    }

    public List<Project> getProjectObjects() {
        return projects.all().stream().map(JiraProjects::show).toList();
    }

    static Project show(HostProject project) {
        return Partial.of(Project.class, new Entry(project));
    }
}
