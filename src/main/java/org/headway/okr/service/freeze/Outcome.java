package org.headway.okr.service.freeze;

/**
 * What becomes of a page, or would.
 *
 * @param kept how many macros become what they show
 * @param leftOut how many become a sentence, as not everybody who reads the page may read what they show
 */
public record Outcome(MacroPage page, State state, int kept, int leftOut) {

    public static Outcome of(MacroPage page, State state) {
        return new Outcome(page, state, 0, 0);
    }

    /** The same, once it is done or found to be impossible. */
    public Outcome as(State other) {
        return new Outcome(page, other, kept, leftOut);
    }

    /** How far it is. */
    public enum State {
        /** It can be frozen; nothing was changed yet. */
        READY,
        FROZEN,
        /** There is no macro of ours on it any more. */
        NOTHING_LEFT,
        /** Whoever asks may not change it, or not read it. */
        NOT_PERMITTED,
        /** Somebody else saved it meanwhile. */
        CHANGED_MEANWHILE,
        /** Its source cannot be read. */
        UNREADABLE,
        /** The product did not take the new version; the log says more. */
        REFUSED
    }
}
