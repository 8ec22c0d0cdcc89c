package com.atlassian.jira.security.plugin;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public class ProjectPermissionKey {
    private final String key;

    public ProjectPermissionKey(String key) {
        this.key = key;
    }

    public String permissionKey() {
        return key;
    }
}
