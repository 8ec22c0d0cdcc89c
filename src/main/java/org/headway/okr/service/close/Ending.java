package org.headway.okr.service.close;

import java.time.LocalDate;
import org.headway.okr.domain.Cycle;

/** When a cycle is scored, and when the next one is drafted. */
public final class Ending {

    private static final int SCORED_DAYS_BEFORE = 7;
    private static final int DRAFTED_DAYS_BEFORE = 28;

    private Ending() {}

    /** From a week before the last day on, and for ever after. */
    public static boolean isScored(Cycle cycle, LocalDate today) {
        return today.isAfter(cycle.last().minusDays(SCORED_DAYS_BEFORE));
    }

    /** From four weeks before the last day on. */
    public static boolean draftsNext(Cycle cycle, LocalDate today) {
        return today.isAfter(cycle.last().minusDays(DRAFTED_DAYS_BEFORE));
    }
}
