package org.headway.okr.domain;

import java.time.LocalDate;

/** An area's decision to go without OKRs in a cycle: it takes part, and says why. */
public record NoOkrs(Reason reason, String because, Person by, LocalDate on) {

    /** Longest "because", in characters. */
    public static final int BECAUSE_LIMIT = 280;

    /** Why a team goes without. */
    public enum Reason {
        BUSINESS_AS_USUAL,
        HELPING_OTHERS,
        DISCOVERY_FIRST,
        KEEP_AS_IS
    }
}
