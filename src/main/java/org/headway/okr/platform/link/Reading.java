package org.headway.okr.platform.link;

/** What was read out of an answer, or the answer that had nothing to read. */
public sealed interface Reading<T> {

    /** What the linked product told. */
    record Read<T>(T value) implements Reading<T> {}

    /** Never a success. */
    record Unread<T>(LinkedAnswer answer) implements Reading<T> {}
}
