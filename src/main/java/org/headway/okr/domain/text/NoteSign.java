package org.headway.okr.domain.text;

import java.util.Optional;

/** The sign after which authors write how it went: {@code =>}, also {@code ==>}, {@code == >} and {@code =>.}. */
public record NoteSign(int start, int end) {

    /** The first one with words before it; empty if there is none. */
    public static Optional<NoteSign> in(String text) {
        int start = text.indexOf('=');
        while (start >= 0) {
            int end = endOf(text, start);
            if (end >= 0 && !text.substring(0, start).isBlank()) {
                return Optional.of(new NoteSign(start, end));
            }
            start = text.indexOf('=', afterRun(text, start));
        }
        return Optional.empty();
    }

    /** Where the sign that begins here ends; -1 if none begins here. */
    private static int endOf(String text, int start) {
        int end = afterRun(text, start);
        if (text.startsWith(" >", end)) {
            end++;
        }
        if (!text.startsWith(">", end)) {
            return -1;
        }
        return text.startsWith(">.", end) ? end + 2 : end + 1;
    }

    private static int afterRun(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '=') {
            end++;
        }
        return end;
    }
}
