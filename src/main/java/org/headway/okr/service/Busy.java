package org.headway.okr.service;

/** Too many people write the same at once; the same request may well succeed in a moment. */
public final class Busy extends OkrException {

    private static final long serialVersionUID = 1L;

    public Busy() {
        super("okr.error.busy");
    }
}
