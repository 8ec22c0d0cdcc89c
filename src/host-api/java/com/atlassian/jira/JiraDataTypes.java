package com.atlassian.jira;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public final class JiraDataTypes {
    public static final JiraDataType ISSUE = new JiraDataType() {};

    private JiraDataTypes() {}
}
