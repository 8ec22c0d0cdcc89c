package org.headway.okr.service;

/** An edit of a definition that changed since it was read. Carries what is there now and what was wanted. */
public final class StaleVersion extends OkrException {

    private static final long serialVersionUID = 1L;

    private final transient Object theirs;
    private final transient Object mine;

    /** Takes the record as it is stored now, and the same record with the changes that were refused. */
    public StaleVersion(Object theirs, Object mine) {
        super("okr.error.stale-version");
        this.theirs = theirs;
        this.mine = mine;
    }

    public Object theirs() {
        return theirs;
    }

    public Object mine() {
        return mine;
    }
}
