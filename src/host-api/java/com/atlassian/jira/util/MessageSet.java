package com.atlassian.jira.util;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public interface MessageSet {
    java.util.Set<String> getErrorMessages();

    boolean hasAnyErrors();

    void addErrorMessage(String message);

    java.util.Set<String> getWarningMessages();

    void addWarningMessage(String message);
}
