package org.headway.okr.domain.action;

/** How far along an issue is, whatever its project calls the status. */
public enum IssueCategory {
    TO_DO,
    IN_PROGRESS,
    DONE
}
