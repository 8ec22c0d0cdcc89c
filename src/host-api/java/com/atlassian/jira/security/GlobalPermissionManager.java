package com.atlassian.jira.security;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public interface GlobalPermissionManager {
    boolean hasPermission(
            com.atlassian.jira.permission.GlobalPermissionKey permission, com.atlassian.jira.user.ApplicationUser user);
}
