package org.headway.devhost.jira.api;

import com.atlassian.jira.project.Project;
import java.util.List;
import org.headway.devhost.Partial;
import org.headway.devhost.jira.tracker.HostProject;
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
