package org.headway.okr.domain.coach;

import java.util.List;
import java.util.stream.IntStream;
import org.headway.okr.domain.text.Counted;
import org.headway.okr.domain.text.Sentence;

/**
 * The numbers of a key result, on both sides of "and". After a whole way ("from 3 s to 2 s") a number is a comparison of
 * its own only where words say so: "and churn below 3 %" is, "for 80 % of users" is not.
 */
record Comparisons(Sentence words, List<Integer> numbers) {

    boolean areJoined() {
        return joints().anyMatch(this::joinsTwo);
    }

    private IntStream joints() {
        return IntStream.range(0, words.size())
                .filter(index -> Vocabulary.AND.contains(words.word(index))
                        && !words.get(index).nested())
                .filter(index -> !isRange(index));
    }

    /** "Between 3 and 5" is one comparison. */
    private boolean isRange(int joint) {
        return Vocabulary.BETWEEN.contains(words.word(joint - 2));
    }

    private boolean joinsTwo(int joint) {
        boolean before = numbers.stream().anyMatch(number -> number < joint);
        boolean way = numbers.stream().anyMatch(number -> number < joint && Counted.isStart(words, number));
        return before && numbers.stream().anyMatch(number -> number > joint && (!way || isCompared(number)));
    }

    private boolean isCompared(int number) {
        return Counted.isStart(words, number)
                || Counted.isEnd(words, number)
                || Counted.isChange(words, number)
                || Counted.isBound(words, number);
    }
}
