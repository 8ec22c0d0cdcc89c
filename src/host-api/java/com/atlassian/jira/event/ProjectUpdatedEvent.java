package com.atlassian.jira.event;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public class ProjectUpdatedEvent {
    private final com.atlassian.jira.project.Project project;
    private final com.atlassian.jira.project.Project oldProject;

    public ProjectUpdatedEvent(
            com.atlassian.jira.user.ApplicationUser user,
            com.atlassian.jira.project.Project project,
            com.atlassian.jira.project.Project oldProject) {
        this.project = project;
        this.oldProject = oldProject;
    }

    public com.atlassian.jira.project.Project getProject() {
        return project;
    }

    public com.atlassian.jira.project.Project getOldProject() {
        return oldProject;
    }
}
