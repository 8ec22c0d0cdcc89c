package org.headway.okr.domain;

/** How far a key result reaches: promised, or hoped for. */
public enum Ambition {
    COMMITTED,
    STRETCH
}
