package org.headway.okr.domain;

/** How often a team checks in, and after how many days without a check-in a number is called old. */
public enum CheckInRhythm {
    WEEKLY(10),
    TWO_WEEKS(21),
    MONTHLY(45);

    private final int staleAfter;

    CheckInRhythm(int staleAfter) {
        this.staleAfter = staleAfter;
    }

    public int staleAfter() {
        return staleAfter;
    }
}
