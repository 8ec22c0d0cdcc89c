package org.headway.okr.service.admin;

import java.io.Serializable;
import java.util.List;

/**
 * One line about how the app is.
 *
 * @param nameKey names it in the reader's language
 * @param textKey says it, with the arguments
 */
public record StatusLine(String nameKey, String textKey, List<Serializable> arguments) {

    public StatusLine {
        arguments = List.copyOf(arguments);
    }

    /** A line that says a version, a number or a name as it is. */
    public static StatusLine plain(String nameKey, String text) {
        return new StatusLine(nameKey, "okr.admin.health.plain", List.of(text));
    }
}
