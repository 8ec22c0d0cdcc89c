package org.headway.okr.platform.link;

import org.headway.okr.platform.link.LinkedAnswer.NotReached;

/** Why the linked product was not reached. */
enum Trouble {
    /** No connection, or one that broke. */
    DOWN("okr.link.down", true),
    SLOW("okr.link.slow", true),
    /** A server error, or a redirection. */
    FAILING("okr.link.failing", true),
    /** It is there and talks; the next question may have a shorter answer. */
    TOO_LONG("okr.link.too-long", false),
    NONSENSE("okr.link.nonsense", false),
    /** As many calls as there may be are under way. */
    BUSY("okr.link.busy", false),
    PAUSED("okr.link.paused", false),
    /** It answered 429. */
    TOLD_TO_WAIT("okr.link.told-to-wait", false);

    private final String reasonKey;
    private final boolean failure;

    Trouble(String reasonKey, boolean failure) {
        this.reasonKey = reasonKey;
        this.failure = failure;
    }

    NotReached answer() {
        return new NotReached(reasonKey);
    }

    /** Whether it speaks against asking again soon. */
    boolean isFailure() {
        return failure;
    }
}
