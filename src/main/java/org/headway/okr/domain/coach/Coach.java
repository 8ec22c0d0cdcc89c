package org.headway.okr.domain.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks whoever writes a draft: at most one question a line, none of a few letters, none of what somebody left as it is.
 *
 * @param left the texts for which somebody chose to leave them as they are
 * @param locale how the author writes numbers; words are read in English and German alike
 */
public record Coach(Set<String> left, Locale locale) {

    /** Fewer characters than this are the beginning of a text, not a text. */
    public static final int SHORTEST = 12;

    public Coach {
        left = Set.copyOf(left);
    }

    /** What to ask while it is written. */
    public Hints ask(Draft draft) {
        Wording objective = Wording.of(draft.objective(), locale);
        List<Hint> hints = new ArrayList<>();
        ask(TwelveQuestions.OF_AN_OBJECTIVE, objective, Line.of(Line.Part.OBJECTIVE), objective.text())
                .ifPresent(hints::add);
        List<KeyResultText> keyResults = keyResults(draft);
        for (int index = 0; index < keyResults.size(); index++) {
            KeyResultText keyResult = keyResults.get(index);
            Line line = new Line(Line.Part.KEY_RESULT, index);
            ask(
                            TwelveQuestions.OF_A_KEY_RESULT,
                            keyResult,
                            line,
                            keyResult.wording().text())
                    .ifPresent(hints::add);
        }
        Set<Question> asked = hints.stream().map(Hint::question).collect(Collectors.toSet());
        Whole whole = new Whole(draft, keyResults, asked);
        ask(TwelveQuestions.OF_THE_WHOLE, whole, Line.of(Line.Part.WHOLE), whole.text())
                .ifPresent(hints::add);
        return Hints.of(hints);
    }

    /** What is still open when somebody is about to publish it; what is asked once is not left before. */
    public Optional<Hint> askBeforePublishing(Draft draft) {
        Whole whole = new Whole(draft, keyResults(draft), Set.of());
        return first(TwelveQuestions.BEFORE_IT_IS_PUBLISHED, whole, Line.of(Line.Part.WHOLE), whole.text());
    }

    /** What to ask of the next step in a check-in. */
    public Optional<Hint> askOfNextStep(String nextStep) {
        NextStepText text = new NextStepText(nextStep.strip());
        return ask(TwelveQuestions.OF_A_NEXT_STEP, text, Line.of(Line.Part.NEXT_STEP), text.text());
    }

    private List<KeyResultText> keyResults(Draft draft) {
        return draft.keyResults().stream()
                .map(keyResult -> KeyResultText.of(keyResult, locale))
                .toList();
    }

    private <T> Optional<Hint> ask(List<Rule<T>> rules, T subject, Line line, String text) {
        boolean isText = text.codePointCount(0, text.length()) >= SHORTEST;
        return isText && !left.contains(text) ? first(rules, subject, line, text) : Optional.empty();
    }

    private static <T> Optional<Hint> first(List<Rule<T>> rules, T subject, Line line, String text) {
        return rules.stream()
                .filter(rule -> rule.fires().test(subject))
                .findFirst()
                .map(rule -> rule.put(subject, line, text));
    }
}
