package com.atlassian.jira.permission;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public class ProjectPermissions {
    public static final com.atlassian.jira.security.plugin.ProjectPermissionKey BROWSE_PROJECTS =
            new com.atlassian.jira.security.plugin.ProjectPermissionKey("BROWSE_PROJECTS");
    public static final com.atlassian.jira.security.plugin.ProjectPermissionKey EDIT_ISSUES =
            new com.atlassian.jira.security.plugin.ProjectPermissionKey("EDIT_ISSUES");
    public static final com.atlassian.jira.security.plugin.ProjectPermissionKey ADMINISTER_PROJECTS =
            new com.atlassian.jira.security.plugin.ProjectPermissionKey("ADMINISTER_PROJECTS");
    public static final com.atlassian.jira.security.plugin.ProjectPermissionKey CREATE_ISSUES =
            new com.atlassian.jira.security.plugin.ProjectPermissionKey("CREATE_ISSUES");
}
