package org.headway.okr.domain.archive;

import java.util.Arrays;
import java.util.List;

/**
 * What an entry says of one thing.
 *
 * @param limit most characters, of each text where there are several; most words offered do not count
 * @param words those it may be, for {@link Form#WORD}
 */
public record Field(String name, Form form, boolean required, int limit, List<String> words) {

    /** Longest text that has no limit of its own. */
    private static final int USUAL = 255;

    /** Most texts or people of one field. */
    private static final int SEVERAL = 100;

    static Field must(String name, Form form) {
        return new Field(name, form, true, USUAL, List.of());
    }

    static Field may(String name, Form form) {
        return new Field(name, form, false, USUAL, List.of());
    }

    static Field may(String name, Enum<?>... words) {
        return new Field(
                name,
                Form.WORD,
                false,
                USUAL,
                Arrays.stream(words).map(Enum::name).toList());
    }

    static Field must(String name, Enum<?>... words) {
        return new Field(name, Form.WORD, true, USUAL, may(name, words).words());
    }

    Field upTo(int characters) {
        return new Field(name, form, required, characters, words);
    }

    /** Whether it may say this. */
    public boolean takes(Object value) {
        boolean fits = form.fits(value) && (form != Form.WORD || words.contains(value));
        return fits && (value instanceof List<?> several ? several.size() <= SEVERAL : true);
    }
}
