package org.headway.okr.domain.coach;

import java.util.Locale;

/** What the form can do about a question in one click. */
public enum Fix {
    MAKE_A_JUST_DO_IT,
    BASELINE,
    SPLIT,
    FROM_ZERO,
    SWAP,
    MOVE_TO_KEY_RESULT,
    KEEP_FOR_NEXT_CYCLE,
    FILL_IN;

    /** The message on its button. */
    public String key() {
        return "okr.coach.fix." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
