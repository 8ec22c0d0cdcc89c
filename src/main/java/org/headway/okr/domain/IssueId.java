package org.headway.okr.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/** Jira's own number of an issue, which stays when the issue is moved or renamed. It is no secret and says nothing. */
public record IssueId(String value) {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,17}");

    /** Reads an id that somebody sent; empty if it cannot be one. */
    public static Optional<IssueId> read(String text) {
        String stripped = text.strip();
        return FORM.matcher(stripped).matches() ? Optional.of(new IssueId(stripped)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
