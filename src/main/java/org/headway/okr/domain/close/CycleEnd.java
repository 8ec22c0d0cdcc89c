package org.headway.okr.domain.close;

import java.util.Optional;
import org.headway.okr.domain.Cycle;

/**
 * What a reader can do about the end of an area's cycle.
 *
 * @param mayScore whether it ends or ended, is not closed, and is theirs to score and close
 * @param mayReopen whether it is closed, and theirs to open again
 * @param next the cycle that they may draft next
 * @param goesOn whether all that continues stands in a later cycle, so that nobody need be told of the next
 */
public record CycleEnd(boolean mayScore, boolean mayReopen, Optional<Cycle> next, boolean goesOn) {

    public static CycleEnd far() {
        return new CycleEnd(false, false, Optional.empty(), false);
    }
}
