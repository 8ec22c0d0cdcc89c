package org.headway.okr.domain.text;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Which number of a sentence is the one to reach: not a name ("tier 1"), not a date, nothing said in brackets. */
final class Counted {

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
        return words.numbers()
                .filter(index -> !words.get(index).nested() && !isName(words, index) && !isDate(words, index))
                .findFirst();
    }

    /** The unit of what a number counts; "by 25 %" says none. */
    static String unit(Sentence words, int index) {
        boolean relative = Lexicon.BY.contains(words.roleWord(index)) || CHANGES.contains(words.word(index + 1));
        return relative ? "" : words.get(index).unit();
    }

    /** The unit of a number that the sentence has without saying it, or says only in brackets: "$N", "(a 28 % increase)". */
    static Optional<String> unsaid(Sentence words) {
        return IntStream.range(0, words.size())
                .mapToObj(index ->
                        placeholder(words, index).or(() -> change(words, index)).or(() -> multiple(words, index)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isName(Sentence words, int index) {
        return Lexicon.NAMES.contains(words.word(index - 1))
                || (words.word(index - 1).equals(".") && Lexicon.NAMES.contains(words.word(index - 2)));
    }

    private static boolean isDate(Sentence words, int index) {
        int next = words.word(index + 1).equals(".") ? index + 2 : index + 1;
        boolean inMonth = Lexicon.MONTHS.contains(words.word(index - 1)) || Lexicon.MONTHS.contains(words.word(next));
        boolean afterDay = index > 0 && words.word(index - 1).isEmpty();
        boolean year =
                words.quantity(index).isLikeYear() && (afterDay || Lexicon.BEFORE_YEAR.contains(words.word(index - 1)));
        return inMonth || year;
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
