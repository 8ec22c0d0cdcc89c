package org.headway.okr.service;

/**
 * Somebody else's write came first: the same version, key or client-made id was taken. The transaction is lost; what was
 * read in it is stale. Stores throw it, commands answer it with a retry or a {@link StaleVersion}; it never leaves this
 * package.
 */
public final class ConcurrentWrite extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ConcurrentWrite(String what, Throwable cause) {
        super(what, cause);
    }
}
