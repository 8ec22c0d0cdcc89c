package org.headway.okr.domain.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
        List<Hint> hints = new ArrayList<>();
        Wording objective = Wording.of(draft.objective(), locale);
        first(TwelveQuestions.OF_AN_OBJECTIVE, objective, Line.of(Line.Part.OBJECTIVE), objective.text())
                .ifPresent(hints::add);
        Whole whole = Whole.of(draft, locale);
        for (int index = 0; index < draft.keyResults().size(); index++) {
            KeyResultText text = whole.keyResults().get(index);
            Line line = new Line(Line.Part.KEY_RESULT, index);
            first(TwelveQuestions.OF_A_KEY_RESULT, text, line, text.wording().text())
                    .ifPresent(hints::add);
        }
        first(TwelveQuestions.OF_THE_WHOLE, whole, Line.of(Line.Part.WHOLE), whole.text())
                .ifPresent(hints::add);
        return Hints.of(hints);
    }

    /** What is still open when somebody is about to publish it. */
    public Optional<Hint> askBeforePublishing(Draft draft) {
        Whole whole = Whole.of(draft, locale);
        return first(TwelveQuestions.BEFORE_IT_IS_PUBLISHED, whole, Line.of(Line.Part.WHOLE), whole.text());
    }

    /** What to ask of the next step in a check-in. */
    public Optional<Hint> askOfNextStep(String nextStep) {
        NextStepText text = new NextStepText(nextStep.strip());
        return first(TwelveQuestions.OF_A_NEXT_STEP, text, Line.of(Line.Part.NEXT_STEP), text.text());
    }

    private <T> Optional<Hint> first(List<Rule<T>> rules, T subject, Line line, String text) {
        boolean silent = text.codePointCount(0, text.length()) < SHORTEST || left.contains(text);
        return silent
                ? Optional.empty()
                : rules.stream()
                        .filter(rule -> rule.fires().test(subject))
                        .findFirst()
                        .map(rule -> rule.put(subject, line, text));
    }
}
