package com.atlassian.jira.project;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public interface Project {
    Long getId();

    String getKey();

    String getName();

    java.util.Collection<com.atlassian.jira.issue.issuetype.IssueType> getIssueTypes();
}
