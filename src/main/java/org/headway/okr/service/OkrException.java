package org.headway.okr.service;

import java.io.Serializable;
import java.util.List;

/** A refusal that a person can understand: a message key with its arguments. Nothing was stored. */
public abstract sealed class OkrException extends RuntimeException
        permits NotFound, NotPermitted, InvalidInput, StaleVersion, WrittenSince, CycleClosed, Meanwhile, Busy {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient List<Serializable> arguments;

    OkrException(String messageKey, Serializable... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Serializable> arguments() {
        return arguments;
    }
}
