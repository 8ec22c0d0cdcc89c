package org.headway.okr.domain;

/** What becomes of a key result after its cycle. */
public enum Outcome {
    DONE,
    CONTINUED,
    DROPPED
}
