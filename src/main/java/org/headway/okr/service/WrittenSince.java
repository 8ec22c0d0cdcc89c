package org.headway.okr.service;

/** What somebody wants to take back is no longer as they left it. */
public final class WrittenSince extends OkrException {

    private static final long serialVersionUID = 1L;

    public WrittenSince() {
        super("okr.error.written-since");
    }
}
