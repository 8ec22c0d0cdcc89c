package org.headway.okr.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The id that a client makes for a check-in, so that a retry after a lost connection stores once. */
public record CheckInId(UUID value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    public static Optional<CheckInId> read(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return FORM.matcher(lower).matches() ? Optional.of(new CheckInId(UUID.fromString(lower))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
