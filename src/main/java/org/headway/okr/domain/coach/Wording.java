package org.headway.okr.domain.coach;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.headway.okr.domain.text.Counted;
import org.headway.okr.domain.text.Quantity;
import org.headway.okr.domain.text.Sentence;

/** A text somebody is writing, and what its words say, wherever its language puts them. */
record Wording(String text, Sentence words) {

    /** A state stands near the beginning, after what is in it: "Release notes are read". */
    private static final int SUBJECT = 5;

    static Wording of(String text, Locale locale) {
        String written = text.strip();
        return new Wording(written, Sentence.of(written, locale));
    }

    /** Whether it begins with one of these, as English verbs do. */
    boolean opensWith(Set<String> these) {
        return these.contains(words.word(opening()));
    }

    /** Whether it, or a part of it, ends with one of these, as German verbs do. */
    boolean closesWith(Set<String> these) {
        return IntStream.range(0, words.size())
                .filter(index -> these.contains(words.word(index)))
                .anyMatch(index -> index + 1 == words.size() || Vocabulary.AFTER_VERB.contains(words.word(index + 1)));
    }

    /** The index of its first word that says something. */
    int opening() {
        return (int) IntStream.range(0, words.size())
                .takeWhile(index -> Vocabulary.BEFORE_VERB.contains(words.word(index)))
                .count();
    }

    /** Whether it says how something is; "Define what is ready" does not. */
    boolean isState() {
        return IntStream.range(opening() + 1, Math.min(words.size(), opening() + SUBJECT))
                .mapToObj(words::word)
                .takeWhile(word -> !Vocabulary.SUBORDINATE.contains(word))
                .anyMatch(Vocabulary.STATE::contains);
    }

    boolean says(Set<String> these) {
        return IntStream.range(0, words.size()).mapToObj(words::word).anyMatch(these::contains);
    }

    /** The indexes of its numbers; until when something is to be done is none. */
    IntStream numbers() {
        return Counted.all(words).filter(index -> !isDeadline(index));
    }

    boolean hasNumber() {
        return numbers().findAny().isPresent() || Counted.unsaid(words).isPresent();
    }

    boolean namesShareOrMoney() {
        Stream<Quantity> letters = Counted.placeholder(words).map(unit -> new Quantity(BigDecimal.ONE, unit)).stream();
        return Stream.concat(numbers().mapToObj(words::quantity), letters)
                .anyMatch(quantity -> quantity.isShare() || quantity.isMoney());
    }

    private boolean isDeadline(int index) {
        boolean span = Vocabulary.SPANS.contains(words.quantity(index).unit().toLowerCase(Locale.ROOT))
                || Vocabulary.SPANS.contains(words.word(index + 1));
        return span && Vocabulary.BEFORE_SPAN.contains(words.word(index - 1));
    }
}
