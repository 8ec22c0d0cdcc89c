package org.headway.okr.domain.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The units that are known as such when they follow a number; several spellings may mean the same one. */
final class Unit {

    private static final Map<String, String> MEANING = Stream.of(
                    "% percent prozent",
                    "‰ promille",
                    "pp prozentpunkte prozentpunkten",
                    "ms millisecond milliseconds millisekunden",
                    "s sec secs second seconds sekunde sekunden",
                    "min mins minute minutes minuten",
                    "h hr hrs hour hours stunde stunden",
                    "d day days tag tage tagen",
                    "w week weeks woche wochen",
                    "mo month months monat monate monaten",
                    "y year years jahr jahre jahren",
                    "x",
                    "kb",
                    "mb",
                    "gb",
                    "tb",
                    "kg",
                    "km",
                    "kwh",
                    "mwh",
                    "points point punkte punkten",
                    "stars sterne sternen",
                    "$ usd us$ dollar dollars",
                    "€ eur euro euros",
                    "£ gbp",
                    "¥ jpy yen",
                    "₹ inr",
                    "chf")
            .map(line -> line.split(" "))
            .flatMap(words -> Stream.of(words).map(word -> Map.entry(word, words[0])))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** So short that they are units only where they stand right after the digits. */
    private static final Set<String> GLUED = Set.of("x", "w", "y", "mo");

    private static final Set<String> CURRENCIES = Set.of("$", "€", "£", "¥", "₹", "chf");

    private Unit() {}

    static boolean isKnown(String word) {
        return MEANING.containsKey(word.toLowerCase(Locale.ROOT));
    }

    static boolean isKnownApart(String word) {
        return isKnown(word) && !GLUED.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isCurrency(String word) {
        return CURRENCIES.contains(meaning(word));
    }

    /** Whether two spellings mean one unit. */
    static boolean same(String one, String other) {
        return meaning(one).equals(meaning(other));
    }

    private static String meaning(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return MEANING.getOrDefault(lower, lower);
    }
}
