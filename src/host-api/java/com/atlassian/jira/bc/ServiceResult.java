package com.atlassian.jira.bc;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public interface ServiceResult {
    com.atlassian.jira.util.ErrorCollection getErrorCollection();
}
