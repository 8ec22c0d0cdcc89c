package org.headway.okr.platform.json;

/** A text that is no JSON, or holds something else than was looked for. */
public final class UnexpectedJson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnexpectedJson(String message) {
        super(message);
    }
}
