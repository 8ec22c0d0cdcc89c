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
    public Optional<Container> today(Container known) {
        return project(known).map(JiraContainers::container);
    }

    @Override
    public String nameOf(Container container) {
        return project(container).map(Project::getName).orElse(container.key());
    }

    /** The project that a container means. Its key may be changed, its id never is, and is never given again. */
    Optional<Project> project(Container container) {
        return Optional.of(container)
                .filter(known ->
                        known.type() == Container.Type.PROJECT && known.id().matches("\\d{1,18}"))
                .flatMap(known -> Optional.ofNullable(projects.getProjectObj(Long.valueOf(known.id()))));
    }

    private static Container container(Project project) {
        return new Container(Container.Type.PROJECT, Long.toString(project.getId()), project.getKey());
    }
}
