package org.headway.okr.confluence;

import org.headway.okr.service.freeze.MacroPage;
import org.headway.okr.service.freeze.Outcome;
import org.headway.okr.service.freeze.Outcome.State;

/** A page on the way to one without our macros, and how many of them became what. */
final class Rewritten {

    private final MacroPage page;
    private String source = "";
    private State state = State.UNREADABLE;
    private int kept;
    private int leftOut;

    Rewritten(MacroPage page) {
        this.page = page;
    }

    /** Counts what was written in the place of a macro, and answers it. */
    String take(Frozen frozen) {
        if (frozen.kept()) {
            kept++;
        } else {
            leftOut++;
        }
        return frozen.storage();
    }

    Rewritten as(String next) {
        source = next;
        state = kept + leftOut == 0 ? State.NOTHING_LEFT : State.READY;
        return this;
    }

    Rewritten failed(State why) {
        state = why;
        kept = 0;
        leftOut = 0;
        return this;
    }

    String source() {
        return source;
    }

    Outcome outcome() {
        return new Outcome(page, state, kept, leftOut);
    }
}
