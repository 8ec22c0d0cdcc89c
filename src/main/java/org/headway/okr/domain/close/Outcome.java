package org.headway.okr.domain.close;

/** What becomes of a key result after its cycle. */
public enum Outcome {
    DONE,
    CONTINUED,
    DROPPED
}
