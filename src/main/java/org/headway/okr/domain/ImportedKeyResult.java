package org.headway.okr.domain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A key result in what somebody brought in.
 *
 * @param line where it stands, from 1
 * @param title at most {@link KeyResult#TITLE_LIMIT} characters
 * @param now the current value, where its note says one that fits the measure; 1 and 0 for done and not done
 * @param note what its author wrote after it, at most {@link CheckIn#ANSWER_LIMIT} characters; empty if nothing
 * @param reading how sure the reading of the measure is
 */
public record ImportedKeyResult(
        int line, String title, Measure measure, Optional<BigDecimal> now, String note, Reading reading) {

    /** Whether somebody should look at it before it is brought in. */
    public boolean isToLookAt() {
        return reading == Reading.START_UNKNOWN || reading == Reading.START_IS_TARGET;
    }
}
