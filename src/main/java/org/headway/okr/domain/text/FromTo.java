package org.headway.okr.domain.text;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Start and target where a sentence names both; the value in the middle of three is where it stands now.
 *
 * <pre>
 * arrow    X → Y, X → Z → Y  52 % → 70 %
 * forward  FROM X … TO Y     from 45 % to 70 % · from 3 of 14 teams to 10 · von 3 auf 5 · start=14; target=7
 * turned   TO Y FROM X       to 70 % (from 45 %) · to 70 %, up from 45 %
 * plain    X TO Y            Readers: 2k to 10k · Increase readers 2k to 10k a month
 * </pre>
 */
record FromTo(Quantity from, Quantity to, Optional<Quantity> now) {

    /** How many words may stand between start and target. */
    private static final int REACH = 8;

    /** What follows a target without being counted by it: nothing, the end of a sentence, a rate. */
    private static final Set<String> ENDS = Set.of("", "a", "an", "per", "each", "pro", ",", ".", ";", ")");

    static Optional<FromTo> in(Sentence words) {
        return words.numbers()
                .boxed()
                .flatMap(start -> Stream.of(
                        arrow(words, start), forward(words, start), turned(words, start), plain(words, start)))
                .flatMap(Optional::stream)
                .flatMap(found -> found.inOneUnit().stream())
                .filter(found -> !found.isSpanOfYears())
                .findFirst();
    }

    private static Optional<FromTo> forward(Sentence words, int start) {
        if (!Lexicon.FROM.contains(words.roleWord(start))) {
            return Optional.empty();
        }
        return IntStream.range(start + 1, Math.min(words.size(), start + REACH))
                .filter(index -> words.get(index).isNumber())
                .dropWhile(index -> Lexicon.SHARE_OF.contains(words.word(index - 1)))
                .limit(1)
                .filter(index -> Lexicon.TO.contains(words.roleWord(index)))
                .mapToObj(end -> of(words, start, end))
                .findFirst();
    }

    private static Optional<FromTo> turned(Sentence words, int end) {
        int start = words.next(end, word -> Lexicon.HEDGES.contains(word) || Lexicon.TURNS.contains(word));
        boolean both =
                start > end && Lexicon.TO.contains(words.roleWord(end)) && Lexicon.FROM.contains(words.roleWord(start));
        return both ? Optional.of(of(words, start, end)) : Optional.empty();
    }

    private static Optional<FromTo> arrow(Sentence words, int start) {
        int second = target(words, start, Lexicon.ARROWS);
        if (second < 0) {
            return Optional.empty();
        }
        int third = target(words, second, Lexicon.ARROWS);
        return Optional.of(
                third < 0
                        ? of(words, start, second)
                        : new FromTo(
                                words.quantity(start), words.quantity(third), Optional.of(words.quantity(second))));
    }

    /** "Talk to 3 to 5 customers" is a range; it is a way only where the words around it say so. */
    private static Optional<FromTo> plain(Sentence words, int start) {
        int end = target(words, start, Set.of("to", "auf"));
        boolean announced =
                start == 0 || Set.of(":", "(", ",").contains(words.word(start - 1)) || words.isAboutChange();
        boolean isWay = end > 0 && (announced || ENDS.contains(words.word(end + 1)));
        return isWay ? Optional.of(of(words, start, end)) : Optional.empty();
    }

    /** The number that follows this one after such a word; -1 if none does. */
    private static int target(Sentence words, int start, Set<String> by) {
        return by.contains(words.word(start + 1)) ? words.next(start + 1, Lexicon.HEDGES::contains) : -1;
    }

    private static FromTo of(Sentence words, int start, int end) {
        return new FromTo(words.quantity(start), words.quantity(end), Optional.empty());
    }

    /** A unit at one of the two is that of both; two different ones cannot be compared. */
    Optional<FromTo> inOneUnit() {
        Quantity start = from.orUnit(to.unit());
        Quantity target = to.orUnit(from.unit());
        return Unit.same(start.unit(), target.unit()) ? Optional.of(new FromTo(start, target, now)) : Optional.empty();
    }

    private boolean isSpanOfYears() {
        return from.isLikeYear() && to.isLikeYear();
    }
}
