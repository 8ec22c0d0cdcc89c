package org.headway.okr.domain.text;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Small numbers that people write as words. "One" counts only after "at least": elsewhere it is an article. */
final class NumberWord {

    private static final Map<String, Integer> VALUES = Map.ofEntries(
            Map.entry("two", 2), Map.entry("zwei", 2),
            Map.entry("three", 3), Map.entry("drei", 3),
            Map.entry("four", 4), Map.entry("vier", 4),
            Map.entry("five", 5), Map.entry("fünf", 5),
            Map.entry("six", 6), Map.entry("sechs", 6),
            Map.entry("seven", 7), Map.entry("sieben", 7),
            Map.entry("eight", 8), Map.entry("acht", 8),
            Map.entry("nine", 9), Map.entry("neun", 9),
            Map.entry("ten", 10), Map.entry("zehn", 10),
            Map.entry("eleven", 11), Map.entry("elf", 11),
            Map.entry("twelve", 12), Map.entry("zwölf", 12));

    private static final Set<String> ONE = Set.of("one", "ein", "eine", "einen");

    private static final Set<String> BEFORE_ONE = Set.of("least", "mindestens", "wenigstens");

    private NumberWord() {}

    static Optional<Quantity> read(String word, String before) {
        Integer value = ONE.contains(word) && BEFORE_ONE.contains(before) ? Integer.valueOf(1) : VALUES.get(word);
        return Optional.ofNullable(value).map(number -> new Quantity(BigDecimal.valueOf(number), ""));
    }
}
