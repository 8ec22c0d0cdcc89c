package com.atlassian.jira.util;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public interface ErrorCollection {
    java.util.Collection<String> getErrorMessages();
}
