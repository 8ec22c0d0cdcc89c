package org.headway.okr.service.store;

import java.time.Instant;
import org.headway.okr.domain.Person;

/** Who changes something, when, and for which reason; empty if none was given. */
public record Stamp(Person by, Instant at, String reason) {

    /** Longest reason, in characters. */
    public static final int REASON_LIMIT = 280;

    /** Without a reason. */
    public Stamp(Person by, Instant at) {
        this(by, at, "");
    }
}
