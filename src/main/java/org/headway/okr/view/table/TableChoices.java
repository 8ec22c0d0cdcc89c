package org.headway.okr.view.table;

/** What the author of a page chose for a table. */
public record TableChoices(Objectives objectives, Whose whose) {

    private static final int OPEN_UP_TO = 20;

    /** Whether key results show at first; automatic opens what fits a few screens, and nothing of a sponsor's. */
    public enum Objectives {
        AUTOMATIC,
        OPEN,
        COLLAPSED
    }

    /** Whether it shows one person's part only. */
    public enum Whose {
        EVERYBODYS,
        SPONSORS,
        CHAMPIONS
    }

    boolean opens(int keyResults) {
        return switch (objectives) {
            case AUTOMATIC -> keyResults <= OPEN_UP_TO && whose != Whose.SPONSORS;
            case OPEN -> true;
            case COLLAPSED -> false;
        };
    }
}
