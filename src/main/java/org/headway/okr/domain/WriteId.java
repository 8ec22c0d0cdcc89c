package org.headway.okr.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The id that a client makes for an objective it writes, so that a retry after a lost connection stores once. */
public record WriteId(UUID value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    public static Optional<WriteId> read(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return FORM.matcher(lower).matches() ? Optional.of(new WriteId(UUID.fromString(lower))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
