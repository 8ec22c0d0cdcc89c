package org.headway.okr.domain;

/** What became of the last next step. */
public enum NextStepOutcome {
    DONE,
    STILL_OPEN,
    DROPPED
}
