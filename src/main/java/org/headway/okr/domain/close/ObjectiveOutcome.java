package org.headway.okr.domain.close;

import java.util.Collection;

/** What becomes of an objective after its cycle, as it follows from what becomes of its key results. */
public enum ObjectiveOutcome {
    /** With all of them. */
    CONTINUES,

    /** With some of them, or with others. */
    CHANGES,

    ENDS;

    public static ObjectiveOutcome of(Collection<Outcome> keyResults) {
        if (keyResults.stream().noneMatch(Outcome.CONTINUED::equals)) {
            return ENDS;
        }
        return keyResults.stream().allMatch(Outcome.CONTINUED::equals) ? CONTINUES : CHANGES;
    }
}
