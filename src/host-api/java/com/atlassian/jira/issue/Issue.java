package com.atlassian.jira.issue;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public interface Issue {
    Long getId();

    String getKey();

    String getSummary();

    com.atlassian.jira.project.Project getProjectObject();

    com.atlassian.jira.issue.status.Status getStatus();

    com.atlassian.jira.user.ApplicationUser getAssignee();

    java.sql.Timestamp getUpdated();

    boolean isArchived();
}
