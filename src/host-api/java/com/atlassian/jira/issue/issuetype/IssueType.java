package com.atlassian.jira.issue.issuetype;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public interface IssueType extends com.atlassian.jira.issue.IssueConstant {
    boolean isSubTask();
}
