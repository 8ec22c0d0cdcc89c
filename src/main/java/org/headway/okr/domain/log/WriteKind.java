package org.headway.okr.domain.log;

/** What kind of write made a version of something. */
public enum WriteKind {
    MADE,
    CHANGED,
    REMOVED,
    RESTORED,
    REBOUND,
    CLOSED,
    REOPENED
}
