package org.headway.okr.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * That an objective is shown in another area besides the one that owns it.
 *
 * @param with the other area
 * @param until when that ended, if it did
 */
public record Sharing(ObjectiveKey objective, AreaKey with, Instant since, Optional<Instant> until) {

    /** Whether it held just before a moment. */
    public boolean heldBefore(Instant moment) {
        return since.isBefore(moment)
                && !until.filter(end -> end.isBefore(moment)).isPresent();
    }

    public boolean holds() {
        return until.isEmpty();
    }

    public Sharing ended(Instant when) {
        return new Sharing(objective, with, since, Optional.of(when));
    }
}
