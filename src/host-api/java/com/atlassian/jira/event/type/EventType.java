package com.atlassian.jira.event.type;

/** Signature only. Source: docs.atlassian.com/software/jira/docs/api/11.0.0 */
public class EventType {
    public static final Long ISSUE_CREATED_ID = 1L;
    public static final Long ISSUE_UPDATED_ID = 2L;
    public static final Long ISSUE_DELETED_ID = 8L;
    public static final Long ISSUE_MOVED_ID = 9L;
    public static final Long ISSUE_GENERICEVENT_ID = 13L;
    public static final Long ISSUE_ARCHIVED_ID = 18L;
    public static final Long ISSUE_RESTORED_ID = 19L;
}
