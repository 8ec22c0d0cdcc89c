package org.headway.okr.domain.coach;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.headway.okr.domain.text.Counted;
import org.headway.okr.domain.text.Sentence;

/**
 * The numbers of a key result, on both sides of "and". After a whole way ("from 3 s to 2 s") a number is a comparison of
 * its own only where words say so: "and churn below 3 %" is, "for 80 % of users" is not.
 */
record Comparisons(Sentence words, List<Integer> numbers) {

    /** Where two are joined. If any "and" has a comparison on both sides, the first one after a number has. */
    Optional<Integer> joint() {
        return numbers.stream().findFirst().map(this::jointAfter).filter(this::joinsTwo);
    }

    /** The size of the sentence if there is none. */
    private int jointAfter(int number) {
        return IntStream.range(number + 1, words.size())
                .filter(index -> Vocabulary.AND.contains(words.word(index)))
                .filter(index -> !words.get(index).nested() && !isRange(index))
                .findFirst()
                .orElse(words.size());
    }

    /** "Between 3 and 5" is one comparison. */
    private boolean isRange(int joint) {
        return Vocabulary.BETWEEN.contains(words.word(joint - 2));
    }

    private boolean joinsTwo(int joint) {
        boolean way = numbers.stream().anyMatch(number -> number < joint && Counted.isStart(words, number));
        return numbers.stream().filter(number -> number > joint).limit(1).anyMatch(next -> !way || isCompared(next));
    }

    private boolean isCompared(int number) {
        return Counted.isStart(words, number)
                || Counted.isEnd(words, number)
                || Counted.isChange(words, number)
                || Counted.isBound(words, number);
    }
}
