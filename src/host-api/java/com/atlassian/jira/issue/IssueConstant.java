package com.atlassian.jira.issue;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public interface IssueConstant {
    String getId();

    String getNameTranslation();
}
