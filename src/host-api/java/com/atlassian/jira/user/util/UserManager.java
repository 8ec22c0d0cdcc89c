package com.atlassian.jira.user.util;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public interface UserManager {
    com.atlassian.jira.user.ApplicationUser getUserByKey(String key);

    com.atlassian.jira.user.ApplicationUser getUserByName(String name);
}
