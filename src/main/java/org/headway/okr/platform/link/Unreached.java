package org.headway.okr.platform.link;

/** A call that came to nothing. */
final class Unreached extends Exception {

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    Unreached(Trouble trouble) {
        super(trouble.name());
        this.trouble = trouble;
    }

    Unreached(Trouble trouble, Throwable cause) {
        super(trouble.name(), cause);
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }
}
