package org.headway.okr.view.table;

/** What the author of a page chose for a table. */
public record TableChoices(Objectives objectives) {

    private static final int OPEN_UP_TO = 20;

    /** Whether key results show at first; automatic opens what fits a few screens. */
    public enum Objectives {
        AUTOMATIC,
        OPEN,
        COLLAPSED
    }

    boolean opens(int keyResults) {
        return switch (objectives) {
            case AUTOMATIC -> keyResults <= OPEN_UP_TO;
            case OPEN -> true;
            case COLLAPSED -> false;
        };
    }
}
