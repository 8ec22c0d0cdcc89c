package com.atlassian.jira.permission;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public final class GlobalPermissionKey {
    public static final GlobalPermissionKey USER_PICKER = new GlobalPermissionKey("USER_PICKER");

    private final String key;

    private GlobalPermissionKey(String key) {
        this.key = key;
    }

    public String getKey() {
        return key;
    }
}
