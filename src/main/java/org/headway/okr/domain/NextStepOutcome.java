package org.headway.okr.domain;

/** What became of the last next step. */
public enum NextStepOutcome {
    DONE,
    STILL_OPEN,
    DROPPED;

    /** Whether nothing of it is left to do. */
    public boolean settles() {
        return this != STILL_OPEN;
    }
}
