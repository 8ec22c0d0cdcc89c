package org.headway.okr.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/** The public, unchanging key of a just-do-it: {@code ENG-J4}. */
public record JustDoItKey(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{0,9}-J[1-9][0-9]{0,8}");

    /** Reads a key that somebody typed or sent; empty if it cannot be one. */
    public static Optional<JustDoItKey> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new JustDoItKey(text)) : Optional.empty();
    }

    /** The area that the key was made in, and that owns it for ever. */
    public AreaKey area() {
        return new AreaKey(value.substring(0, value.indexOf('-')));
    }

    @Override
    public String toString() {
        return value;
    }
}
