package org.headway.okr.domain.text;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Which number of a sentence is the one to reach: not a name ("tier 1"), not a date, nothing said in brackets. */
public final class Counted {

    private static final Set<String> CHANGES = Set.of(
            "increase",
            "decrease",
            "growth",
            "reduction",
            "improvement",
            "uplift",
            "more",
            "less",
            "fewer",
            "mehr",
            "weniger");

    private Counted() {}

    static OptionalInt first(Sentence words) {
        return all(words).filter(index -> !words.get(index).nested()).findFirst();
    }

    /** The indexes of all numbers that are neither names nor dates, those in brackets too. */
    public static IntStream all(Sentence words) {
        return words.numbers().filter(index -> !isName(words, index) && !isDate(words, index));
    }

    /** Whether a number says by how much something changes: "by 25 %", "25 % more". */
    public static boolean isChange(Sentence words, int index) {
        return Lexicon.BY.contains(words.roleWord(index)) || CHANGES.contains(words.word(index + 1));
    }

    /** Whether a number is one to start from. */
    public static boolean isStart(Sentence words, int index) {
        return Lexicon.FROM.contains(words.roleWord(index));
    }

    /** Whether a number is one to end at. */
    public static boolean isEnd(Sentence words, int index) {
        return Lexicon.TO.contains(words.roleWord(index));
    }

    /** Whether a number is a bound to keep: "below 2 s". */
    public static boolean isBound(Sentence words, int index) {
        return Bound.at(words, index).isPresent();
    }

    /** Whether a sentence multiplies without a number: "Double sign-ups". */
    public static boolean isMultiple(Sentence words) {
        return IntStream.of(0, words.size() - 1)
                .anyMatch(index -> multiple(words, index).isPresent());
    }

    /** The unit of what a number counts; "by 25 %" says none. */
    static String unit(Sentence words, int index) {
        return isChange(words, index) ? "" : words.get(index).unit();
    }

    /** The unit of a number that the sentence has without saying it, or says only in brackets: "$N", "(a 28 % increase)". */
    public static Optional<String> unsaid(Sentence words) {
        return IntStream.range(0, words.size())
                .mapToObj(index ->
                        placeholder(words, index).or(() -> change(words, index)).or(() -> multiple(words, index)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isName(Sentence words, int index) {
        String before = words.word(index - 1);
        return (Lexicon.NAMES.contains(before) && !isRelease(words, index))
                || Lexicon.ALL_OF.contains(before)
                || (before.equals(".") && Lexicon.NAMES.contains(words.word(index - 2)));
    }

    /** "Release 3 features" counts; "Release 3 is live" names. */
    private static boolean isRelease(Sentence words, int index) {
        String next = words.word(index + 1);
        return index == 1 && words.word(0).equals("release") && !next.isEmpty() && !Lexicon.STATE.contains(next);
    }

    private static boolean isDate(Sentence words, int index) {
        int next = words.word(index + 1).equals(".") ? index + 2 : index + 1;
        boolean inMonth = Lexicon.MONTHS.contains(words.word(index - 1)) || Lexicon.MONTHS.contains(words.word(next));
        boolean afterDay = index > 0 && words.word(index - 1).isEmpty();
        boolean year =
                words.quantity(index).isLikeYear() && (afterDay || Lexicon.BEFORE_YEAR.contains(words.word(index - 1)));
        return inMonth || year;
    }

    /** The unit of a number for which a letter stands: "$N", "X %", "from X to Y". */
    public static Optional<String> placeholder(Sentence words) {
        return IntStream.range(0, words.size())
                .mapToObj(index -> placeholder(words, index))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> placeholder(Sentence words, int index) {
        String word = words.word(index);
        String next = words.word(index + 1);
        if (Unit.isCurrency(word) && isLetter(next)) {
            return Optional.of(word);
        }
        if (isLetter(word) && next.equals("%")) {
            return Optional.of(next);
        }
        boolean fromTo = Lexicon.FROM.contains(words.word(index - 1)) && isLetter(word) && Lexicon.TO.contains(next);
        return fromTo && isLetter(words.word(index + 2)) ? Optional.of("") : Optional.empty();
    }

    private static boolean isLetter(String word) {
        return word.equals("xx") || (word.length() == 1 && Character.isLetter(word.charAt(0)));
    }

    private static Optional<String> change(Sentence words, int index) {
        boolean change = words.get(index).isNumber() && CHANGES.contains(words.word(index + 1));
        return change ? Optional.of(unit(words, index)) : Optional.empty();
    }

    private static Optional<String> multiple(Sentence words, int index) {
        boolean atAnEnd = index == 0 || index == words.size() - 1;
        return atAnEnd && Lexicon.MULTIPLY.contains(words.word(index)) ? Optional.of("") : Optional.empty();
    }
}
