package org.headway.okr.service;

import java.time.Duration;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.KeyResult;

/** Somebody checked in, or corrected the same entry, since the form was opened. Whoever hears that and sends theirs again is taken at their word. */
public final class Meanwhile extends OkrException {

    private static final long serialVersionUID = 1L;

    private final transient KeyResult keyResult;
    private final transient CheckIn theirs;
    private final boolean instead;
    private final String author;
    private final Duration ago;

    /**
     * Takes whether one would stand instead of the other, and the name of the author, empty where the reader may not know
     * people.
     */
    public Meanwhile(KeyResult keyResult, CheckIn theirs, boolean instead, String author, Duration ago) {
        super("okr.check-in.meanwhile");
        this.keyResult = keyResult;
        this.theirs = theirs;
        this.instead = instead;
        this.author = author;
        this.ago = ago;
    }

    public KeyResult keyResult() {
        return keyResult;
    }

    public CheckIn theirs() {
        return theirs;
    }

    public boolean instead() {
        return instead;
    }

    public String author() {
        return author;
    }

    public Duration ago() {
        return ago;
    }
}
