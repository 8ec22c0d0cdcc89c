package org.headway.devhost.jira.api;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/** Jira's GlobalPermissionManager: everybody with an account may browse users, but for outsider. */
public final class JiraGlobalPermissions {
    public boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
        return permission.getKey().equals("USER_PICKER")
                && user != null
                && !user.getUsername().equals("outsider");
    }
}
