package org.headway.okr.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Optional;
import org.headway.okr.domain.Container;
import org.headway.okr.service.Containers;

/** Areas lie in projects, where Jira is the home. */
@JiraComponent
public final class JiraContainers implements Containers {

    private final ProjectManager projects;

    @Inject
    public JiraContainers(@JiraImport ProjectManager projects) {
        this.projects = projects;
    }

    @Override
    public Optional<Container> withKey(String key) {
        return Optional.ofNullable(projects.getProjectObjByKey(key)).map(JiraContainers::container);
    }

    @Override
    public String nameOf(Container container) {
        return project(container).map(Project::getName).orElse(container.key());
    }

    /** The project that a container means; none if the project of this key is another one by now. */
    Optional<Project> project(Container container) {
        return Optional.ofNullable(projects.getProjectObjByKey(container.key()))
                .filter(project -> container(project).equals(container));
    }

    private static Container container(Project project) {
        return new Container(Container.Type.PROJECT, Long.toString(project.getId()), project.getKey());
    }
}
