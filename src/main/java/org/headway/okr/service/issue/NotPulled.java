package org.headway.okr.service.issue;

/** Why links cannot be pulled now. */
public final class NotPulled extends Exception {

    private static final long serialVersionUID = 1L;

    private final String problemKey;

    public NotPulled(String problemKey) {
        super(problemKey);
        this.problemKey = problemKey;
    }

    /** Names the words for it. */
    public String problemKey() {
        return problemKey;
    }
}
