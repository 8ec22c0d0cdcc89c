package com.atlassian.jira.jql.query;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public interface QueryCreationContext {
    com.atlassian.jira.user.ApplicationUser getApplicationUser();

    boolean isSecurityOverriden();
}
