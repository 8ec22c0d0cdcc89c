package org.headway.okr.domain;

/** How often a team checks in: after how many days somebody is asked, before the next meeting, and a number is called old. */
public enum CheckInRhythm {
    WEEKLY(5, 10),
    TWO_WEEKS(10, 21),
    MONTHLY(23, 45);

    private final int dueAfter;
    private final int staleAfter;

    CheckInRhythm(int dueAfter, int staleAfter) {
        this.dueAfter = dueAfter;
        this.staleAfter = staleAfter;
    }

    public int dueAfter() {
        return dueAfter;
    }

    public int staleAfter() {
        return staleAfter;
    }
}
