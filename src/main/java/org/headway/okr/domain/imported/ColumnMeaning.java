package org.headway.okr.domain.imported;

/** What a column of somebody's table says of a key result. */
public enum ColumnMeaning {
    OBJECTIVE,
    KEY_RESULT,
    CHAMPION,
    FROM,
    NOW,
    TO,
    CONFIDENCE,
    /** How it goes, in words: the first check-in. */
    STATUS,
    NEXT_STEP,
    NOTES,
    LEFT_OUT
}
