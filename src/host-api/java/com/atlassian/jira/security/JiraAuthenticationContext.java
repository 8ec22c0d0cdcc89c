package com.atlassian.jira.security;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public interface JiraAuthenticationContext {
    com.atlassian.jira.user.ApplicationUser getLoggedInUser();

    void setLoggedInUser(com.atlassian.jira.user.ApplicationUser user);
}
