package org.headway.okr.service.store;

import java.time.Instant;
import java.util.Optional;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.log.WriteKind;

/**
 * Who changes something, when, and for which reason; empty if none was given.
 *
 * @param kind what kind of write it is, where that is not plain from what is stored
 */
public record Stamp(Person by, Instant at, String reason, Optional<WriteKind> kind) {

    /** Longest reason, in characters. */
    public static final int REASON_LIMIT = 280;

    public Stamp(Person by, Instant at, String reason) {
        this(by, at, reason, Optional.empty());
    }

    /** Without a reason. */
    public Stamp(Person by, Instant at) {
        this(by, at, "");
    }

    /** The same for a write of this kind. */
    public Stamp of(WriteKind known) {
        return new Stamp(by, at, reason, Optional.of(known));
    }
}
