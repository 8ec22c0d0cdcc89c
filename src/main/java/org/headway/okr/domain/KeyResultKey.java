package org.headway.okr.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/** The public, unchanging key of a key result: {@code ENG-KR3}. */
public record KeyResultKey(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{0,9}-KR[1-9][0-9]{0,8}");

    /** Reads a key that somebody typed or sent; empty if it cannot be one. */
    public static Optional<KeyResultKey> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new KeyResultKey(text)) : Optional.empty();
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
