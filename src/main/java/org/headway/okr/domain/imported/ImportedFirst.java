package org.headway.okr.domain.imported;

import java.math.BigDecimal;
import java.util.Optional;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.Confidence;

/**
 * What the first check-in of a key result that somebody brought in says.
 *
 * @param now the current value, where one is said that fits the measure; 1 and 0 for done and not done
 * @param note at most {@link CheckIn#ANSWER_LIMIT} characters; empty if nothing
 * @param nextStep at most {@link CheckIn#NEXT_STEP_LIMIT} characters; empty if nothing
 */
public record ImportedFirst(Optional<BigDecimal> now, Optional<Confidence> confidence, String note, String nextStep) {

    /** Whether there is anything to say. */
    public boolean isSaid() {
        return now.isPresent() || confidence.isPresent() || !note.isEmpty() || !nextStep.isEmpty();
    }
}
