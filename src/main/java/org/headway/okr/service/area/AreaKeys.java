package org.headway.okr.service.area;

import java.text.Normalizer;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.headway.okr.domain.AreaKey;

/** Which key a new area would like: the first letters of its name, then the same with a number. */
public final class AreaKeys {

    private static final int LETTERS = 5;

    private AreaKeys() {}

    /** Candidates in order of liking, without end: a few small numbers, then any, so that no name takes long. */
    public static Stream<AreaKey> wishedFor(String name) {
        String wish = letters(name);
        IntStream numbers = IntStream.concat(
                IntStream.range(2, 10), ThreadLocalRandom.current().ints(10, 100_000));
        return Stream.concat(Stream.of(wish), numbers.mapToObj(number -> wish + number))
                .map(AreaKey::new);
    }

    /** Initials where the name has three words or more, else its beginning: {@code CE}, {@code CHECK}. */
    private static String letters(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9 ]", "")
                .strip()
                .replaceAll("^[0-9 ]+", "");
        String[] words = plain.split(" +", -1);
        StringBuilder wish = new StringBuilder();
        for (String word : words) {
            wish.append(words.length > 2 && !word.isEmpty() ? word.substring(0, 1) : word);
        }
        return wish.isEmpty() ? "AREA" : wish.substring(0, Math.min(LETTERS, wish.length()));
    }
}
