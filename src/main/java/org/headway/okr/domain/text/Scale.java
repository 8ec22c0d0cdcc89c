package org.headway.okr.domain.text;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Words after a number that multiply it: {@code k}, {@code M}, {@code Mio.}, {@code billion}. */
final class Scale {

    private static final Map<String, Integer> ZEROS = Map.ofEntries(
            Map.entry("k", 3),
            Map.entry("thousand", 3),
            Map.entry("tsd", 3),
            Map.entry("tausend", 3),
            Map.entry("mn", 6),
            Map.entry("mio", 6),
            Map.entry("million", 6),
            Map.entry("millionen", 6),
            Map.entry("bn", 9),
            Map.entry("mrd", 9),
            Map.entry("billion", 9),
            Map.entry("milliarde", 9),
            Map.entry("milliarden", 9));

    private Scale() {}

    /** How many zeros a word adds; a small m means millions only of money. */
    static OptionalInt zeros(String word, boolean money) {
        if (word.equals("M") || (money && word.equals("m"))) {
            return OptionalInt.of(6);
        }
        Integer zeros = ZEROS.get(word.toLowerCase(Locale.ROOT));
        return zeros == null ? OptionalInt.empty() : OptionalInt.of(zeros);
    }
}
