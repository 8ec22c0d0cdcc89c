package org.headway.okr.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A line that was left on the draft of an objective.
 *
 * @param version its place among the notes of the objective, from 1
 */
public record Note(int version, String text, Optional<Person> by, Instant at) {

    /** Longest note, in characters. */
    public static final int LIMIT = 280;
}
