package com.atlassian.jira.user;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public interface ApplicationUser {
    String getKey();

    String getUsername();

    boolean isActive();
}
