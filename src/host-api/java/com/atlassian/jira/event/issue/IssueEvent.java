package com.atlassian.jira.event.issue;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public class IssueEvent {
    private final com.atlassian.jira.issue.Issue issue;
    private final com.atlassian.jira.user.ApplicationUser user;
    private final Long eventTypeId;

    public IssueEvent(
            com.atlassian.jira.issue.Issue issue,
            java.util.Map<String, Object> params,
            com.atlassian.jira.user.ApplicationUser user,
            Long eventTypeId) {
        this.issue = issue;
        this.user = user;
        this.eventTypeId = eventTypeId;
    }

    public com.atlassian.jira.issue.Issue getIssue() {
        return issue;
    }

    public com.atlassian.jira.user.ApplicationUser getUser() {
        return user;
    }

    public Long getEventTypeId() {
        return eventTypeId;
    }
}
