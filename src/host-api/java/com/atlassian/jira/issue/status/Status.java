package com.atlassian.jira.issue.status;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public interface Status {
    String getName();

    com.atlassian.jira.issue.status.category.StatusCategory getStatusCategory();
}
