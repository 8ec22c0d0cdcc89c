package org.headway.okr.domain.coach;

import java.util.Locale;

/** What the coach may ask, in the order in which the first that fits a line is asked. */
public enum Question {
    OWN_OUTPUT(1),
    TASK(2),
    SHARE_OF_WHAT(3),
    TWO_IN_ONE(4),
    NO_START(5),
    WRONG_WAY(6),
    CANNOT_TELL(7),
    NUMBER_ON_TOP(8),
    NO_EFFECT(9),
    TOO_MANY(10),
    BEFORE_PUBLISHING(11),
    ONE_THING(12);

    private final int number;

    Question(int number) {
        this.number = number;
    }

    /** Its number, from 1. */
    public int number() {
        return number;
    }

    /** The message that asks it. */
    public String key() {
        return "okr.coach." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The message that says why it is asked. */
    public String reasonKey() {
        return key() + ".why";
    }
}
