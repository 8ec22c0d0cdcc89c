package org.headway.okr.service;

import java.io.Serializable;

/** Something typed or sent cannot be taken as it is. */
public final class InvalidInput extends OkrException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /** Names the offending field as the request spells it. */
    public InvalidInput(String field, String messageKey, Serializable... arguments) {
        super(messageKey, arguments);
        this.field = field;
    }

    /** The same refusal, of another field. */
    public InvalidInput of(String other) {
        return new InvalidInput(other, messageKey(), arguments().toArray(Serializable[]::new));
    }

    public String field() {
        return field;
    }
}
