package org.headway.okr.service;

import java.util.Optional;

/** Which texts are taken, and how they are tidied. What is refused is refused whole: nothing is cut. */
public final class Texts {

    private Texts() {}

    /** One line that must be there. */
    public static String required(String field, String text, int limit) {
        String line = line(field, text, limit);
        if (line.isEmpty()) {
            throw new InvalidInput(field, "okr.error.empty");
        }
        return line;
    }

    /** One line, or nothing; line breaks become spaces. */
    public static String line(String field, String text, int limit) {
        return kept(field, within(field, text, limit).replaceAll(" *[\\r\\n\\t]\\s*", " "), limit);
    }

    /** Several lines, or nothing. */
    public static String lines(String field, String text, int limit) {
        return kept(field, within(field, text, limit).replace("\r\n", "\n"), limit);
    }

    /** Refuses what is too long whatever it says, before anything looks into it. */
    private static String within(String field, String text, int limit) {
        if (text.length() > 4 * limit + 1000) {
            throw new InvalidInput(field, "okr.error.too-long", text.length(), limit);
        }
        return text;
    }

    /** Enough of a wrong text to recognise it in a message. */
    public static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }

    private static String kept(String field, String text, int limit) {
        String stripped = text.strip();
        unstorable(stripped).ifPresent(sign -> {
            throw new InvalidInput(field, "okr.error.unreadable-character", sign);
        });
        int length = stripped.codePointCount(0, stripped.length());
        if (length > limit || stripped.length() > 2 * limit) {
            throw new InvalidInput(field, "okr.error.too-long", length, limit);
        }
        return stripped;
    }

    /** The first character that databases or XML refuse: control characters and halves of a pair. */
    private static Optional<String> unstorable(String text) {
        return text.codePoints()
                .filter(c -> (Character.isISOControl(c) && c != '\n' && c != '\t')
                        || Character.getType(c) == Character.SURROGATE
                        || c == 0xFFFE
                        || c == 0xFFFF)
                .mapToObj(c -> "U+%04X".formatted(c))
                .findFirst();
    }
}
