package org.headway.okr.domain;

/** What a team agrees on for a cycle: an objective, or a key result of one. */
public sealed interface Agreed permits Objective, KeyResult {

    String title();

    int place();

    boolean draft();

    /** The objective itself, or the one that a key result belongs to. */
    ObjectiveKey objective();
}
