package org.headway.okr.domain;

/** Where a number came from. */
public enum Source {
    TYPED,
    JIRA,
    IMPORT,
    CORRECTION
}
