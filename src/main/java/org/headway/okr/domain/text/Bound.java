package org.headway.okr.domain.text;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.headway.okr.domain.Measure.Comparison;

/**
 * A bound, where a sentence names one. Signs and "under" make a bound by themselves, unless a verb of change comes
 * first: "Cut it below 2 s" has a start that nobody named. "At least" and "over" also count things ("Hire at least
 * two"), so they need a verb that says to stay, or a state, before them.
 */
record Bound(Comparison comparison, Quantity quantity) {

    private static final Map<Comparison, Set<String>> SIGNS = Map.of(
            Comparison.OVER, Set.of(">", "above", "oberhalb"),
            Comparison.AT_LEAST,
                    Set.of("≥", ">=", "at or above", "at or over", "not below", "not under", "nicht unter"),
            Comparison.UNDER, Set.of("<", "under", "below", "less than", "fewer than", "unter", "weniger als"),
            Comparison.AT_MOST,
                    Set.of(
                            "≤",
                            "<=",
                            "at or below",
                            "at or under",
                            "at most",
                            "no more than",
                            "not over",
                            "höchstens"));

    private static final Map<Comparison, Set<String>> COUNTS = Map.of(
            Comparison.OVER, Set.of("over", "more than", "über", "mehr als"),
            Comparison.AT_LEAST, Set.of("at least", "no less than", "mindestens", "wenigstens"));

    /** How many words the longest of these has. */
    private static final int LONGEST = 3;

    /** The bound that this number of the sentence is. */
    static Optional<Bound> at(Sentence words, int number) {
        if (words.isAboutChange()) {
            return Optional.empty();
        }
        return before(words, number, SIGNS)
                .or(() -> isHeld(words, number) ? before(words, number, COUNTS) : Optional.empty())
                .or(() -> isKept(words, number) ? Optional.of(Comparison.AT_LEAST) : Optional.empty())
                .map(comparison -> new Bound(comparison, words.quantity(number)));
    }

    private static Optional<Comparison> before(Sentence words, int number, Map<Comparison, Set<String>> phrases) {
        return IntStream.rangeClosed(1, LONGEST)
                .mapToObj(length -> words.before(number, LONGEST + 1 - length))
                .flatMap(phrase -> phrases.entrySet().stream()
                        .filter(entry -> entry.getValue().contains(phrase))
                        .map(Map.Entry::getKey))
                .findFirst();
    }

    private static boolean isHeld(Sentence words, int number) {
        return IntStream.range(0, number).anyMatch(index -> isStay(words, index, number))
                || isStay(words, words.last(), number)
                || Lexicon.STATE.contains(words.roleWord(number));
    }

    /** "Maintain 99.95 %", "99,95 % halten": the number itself is what to keep. */
    private static boolean isKept(Sentence words, int number) {
        boolean kept = Lexicon.STAY.contains(words.roleWord(number)) || Lexicon.STAY.contains(words.word(words.last()));
        return kept && hasUnit(words, number);
    }

    /** Workshops are held too, but not a share of them. */
    private static boolean isStay(Sentence words, int verb, int number) {
        boolean hold = Lexicon.HOLD.contains(words.word(verb));
        return hold ? hasUnit(words, number) : Lexicon.STAY.contains(words.word(verb));
    }

    private static boolean hasUnit(Sentence words, int number) {
        return !words.quantity(number).unit().isEmpty();
    }
}
