package org.headway.okr.domain.coach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A draft, with its key results as they read.
 *
 * @param asked what is asked of its lines
 */
record Whole(Draft draft, List<KeyResultText> keyResults, Set<Question> asked) {

    /** They ask one key result for its effect; nobody is asked the same twice. */
    private static final Set<Question> OF_EFFECT = Set.of(Question.TASK, Question.CANNOT_TELL);

    private static final String OPEN = Question.BEFORE_PUBLISHING.key();

    /** All its lines: who leaves a question about the whole leaves it until any of them changes. */
    String text() {
        return Draft.whole(
                draft.objective(),
                keyResults.stream().map(keyResult -> keyResult.wording().text()).toList());
    }

    boolean isAllYesOrNo() {
        List<KeyResultText> written = written();
        return draft.agreed().asksForEffect()
                && Collections.disjoint(asked, OF_EFFECT)
                && written.size() >= 2
                && written.stream().allMatch(KeyResultText::isYesOrNo);
    }

    boolean isOneTooMany() {
        return draft.place() > draft.agreed().objectives();
    }

    boolean hasOneTooMany() {
        return written().size() > draft.agreed().keyResults();
    }

    /** Lines on which something stands. */
    List<KeyResultText> written() {
        return keyResults.stream()
                .filter(keyResult -> !keyResult.wording().text().isEmpty())
                .toList();
    }

    boolean hasSomethingOpen() {
        return !open().isEmpty();
    }

    List<Phrase> open() {
        List<Phrase> open = new ArrayList<>();
        if (draft.whyNow().isBlank()) {
            open.add(Phrase.of(OPEN + ".why-now"));
        }
        if (!draft.hasSponsor()) {
            open.add(Phrase.of(OPEN + ".sponsor"));
        }
        int champions = Math.toIntExact(draft.keyResults().stream()
                .filter(keyResult -> !keyResult.title().isBlank() && !keyResult.hasChampion())
                .count());
        if (champions > 0) {
            open.add(Phrase.of(OPEN + ".champions", champions));
        }
        return open;
    }
}
