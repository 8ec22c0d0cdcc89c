package com.atlassian.jira.security;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public interface PermissionManager {
    boolean hasPermission(
            com.atlassian.jira.security.plugin.ProjectPermissionKey permission,
            com.atlassian.jira.project.Project project,
            com.atlassian.jira.user.ApplicationUser user);

    boolean hasPermission(
            com.atlassian.jira.security.plugin.ProjectPermissionKey permission,
            com.atlassian.jira.issue.Issue issue,
            com.atlassian.jira.user.ApplicationUser user);

    java.util.Collection<com.atlassian.jira.project.Project> getProjects(
            com.atlassian.jira.security.plugin.ProjectPermissionKey permission,
            com.atlassian.jira.user.ApplicationUser user);
}
