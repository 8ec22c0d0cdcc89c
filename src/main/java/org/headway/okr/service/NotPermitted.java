package org.headway.okr.service;

/** The reader may see it, but not do this to it. */
public final class NotPermitted extends OkrException {

    private static final long serialVersionUID = 1L;

    public NotPermitted() {
        this("okr.error.not-permitted");
    }

    NotPermitted(String messageKey) {
        super(messageKey);
    }
}
