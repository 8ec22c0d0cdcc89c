package org.headway.devhost.jira.tracker;

/** The project permissions that are imitated, named as Jira names them. */
public enum Right {
    BROWSE_PROJECTS,
    CREATE_ISSUES,
    EDIT_ISSUES,
    ADMINISTER_PROJECTS
}
