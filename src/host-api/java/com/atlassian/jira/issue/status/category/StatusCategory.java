package com.atlassian.jira.issue.status.category;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public interface StatusCategory {
    String getKey();
}
