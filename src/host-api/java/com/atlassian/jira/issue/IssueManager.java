package com.atlassian.jira.issue;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public interface IssueManager {
    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueObject(String key);

    java.util.List<Issue> getIssueObjects(java.util.Collection<Long> ids);
}
