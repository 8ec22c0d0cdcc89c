package org.headway.okr.service;

/** It is not there, or this reader may not know that it is: the two look alike. */
public final class NotFound extends OkrException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("okr.error.not-found");
    }
}
