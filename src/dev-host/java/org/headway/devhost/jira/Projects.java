package org.headway.devhost.jira;

import com.atlassian.jira.project.Project;
import java.util.List;
import org.headway.devhost.Partial;

/** Jira's ProjectManager over three written-down projects. */
public final class Projects {
    /** A project as Jira shows it. */
    public record Entry(Long id, String key, String name) {
        public Long getId() {
            return id;
        }

        public String getKey() {
            return key;
        }

        public String getName() {
            return name;
        }
    }

    private static final List<Entry> ALL = List.of(
            new Entry(10000L, "ENG", "Engineering"),
            new Entry(10001L, "MKT", "Marketing"),
            new Entry(10002L, "SEC", "Secret"));

    public Project getProjectObjByKey(String key) {
        return ALL.stream()
                .filter(project -> project.key().equals(key))
                .map(Projects::show)
                .findFirst()
                .orElse(null);
    }

    public Project getProjectObj(Long id) {
        return ALL.stream()
                .filter(project -> project.id().equals(id))
                .map(Projects::show)
                .findFirst()
                .orElse(null);
    }

    public List<Project> getProjectObjects() {
        return ALL.stream().map(Projects::show).toList();
    }

    private static Project show(Entry entry) {
        return Partial.of(Project.class, entry);
    }
}
