package org.headway.okr.service.action;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.Texts;

/**
 * How people name an issue: by its key, or by the address they copied.
 *
 * @param site what stands before {@code /browse/} in the address; empty where only the key was typed
 */
public record IssueName(String key, String site) {

    private static final int LIMIT = 500;
    private static final Pattern FORM = Pattern.compile(
            "(?:(https?://[^?#\\s]+)/browse/)?([A-Z][A-Z0-9_]{1,99}-[1-9][0-9]{0,9})(?:[?#/]\\S*)?",
            Pattern.CASE_INSENSITIVE);

    /** Empty where it is neither, but words to search for. */
    public static Optional<IssueName> read(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new IssueName(
                        matcher.group(2).toUpperCase(Locale.ROOT), matcher.group(1) == null ? "" : matcher.group(1)))
                : Optional.empty();
    }

    /** What names one issue; words that could mean many are refused. */
    static String required(String text) {
        String line = Texts.required("issue", text, LIMIT);
        if (read(line).isEmpty()) {
            throw new InvalidInput("issue", "okr.error.not-an-issue");
        }
        return line;
    }
}
