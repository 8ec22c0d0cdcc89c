package com.atlassian.jira.event;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public class ProjectDeletedEvent {
    private final com.atlassian.jira.project.Project project;

    public ProjectDeletedEvent(
            com.atlassian.jira.user.ApplicationUser user, com.atlassian.jira.project.Project project) {
        this.project = project;
    }

    public com.atlassian.jira.project.Project getProject() {
        return project;
    }
}
