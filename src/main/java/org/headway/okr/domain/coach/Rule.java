package org.headway.okr.domain.coach;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** When a question is asked of a subject, in which words and with which fix. */
record Rule<T>(Question question, Predicate<T> fires, Function<T, Phrase> words, Function<T, Optional<Fix>> fix) {

    static <T> Rule<T> ask(Question question, Predicate<T> fires) {
        Phrase plain = Phrase.of(question.key());
        return new Rule<>(question, fires, subject -> plain, subject -> Optional.empty());
    }

    Rule<T> saying(Function<T, Phrase> other) {
        return new Rule<>(question, fires, other, fix);
    }

    Rule<T> offering(Fix one) {
        return offering(subject -> one);
    }

    Rule<T> offering(Function<T, Fix> one) {
        return new Rule<>(question, fires, words, one.andThen(Optional::of));
    }

    Hint put(T subject, Line line, String text) {
        return new Hint(line, text, question, words.apply(subject), fix.apply(subject));
    }
}
