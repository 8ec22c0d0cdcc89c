package org.headway.okr.domain.programme;

/** How often a team checks in: after how many days somebody is asked, before the next meeting, and a number is called old. */
public enum CheckInRhythm {
    WEEKLY(7, 5, 10),
    TWO_WEEKS(14, 10, 21),
    MONTHLY(28, 23, 45);

    private final int days;
    private final int dueAfter;
    private final int staleAfter;

    CheckInRhythm(int days, int dueAfter, int staleAfter) {
        this.days = days;
        this.dueAfter = dueAfter;
        this.staleAfter = staleAfter;
    }

    /** From one meeting to the next. */
    public int days() {
        return days;
    }

    public int dueAfter() {
        return dueAfter;
    }

    public int staleAfter() {
        return staleAfter;
    }
}
