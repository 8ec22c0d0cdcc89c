package org.headway.okr.domain.coach;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.headway.okr.domain.Measure;

/** Puts single lines to the coach, in a draft that is otherwise in order. */
final class Asking {

    static final String GOOD_OBJECTIVE = "New customers love their first week";
    static final String GOOD_KEY_RESULT = "Trials that convert: from 52 % to 70 %";

    private Asking() {}

    static Coach coach(String... left) {
        return new Coach(Set.of(left), Locale.ENGLISH);
    }

    static Draft draft(String objective, String... keyResults) {
        return new Draft(
                objective,
                "Renewals begin in May",
                true,
                Stream.of(keyResults)
                        .map(title -> new DraftKeyResult(title, Optional.empty(), true))
                        .toList(),
                1,
                Limits.usual());
    }

    static Draft draft(DraftKeyResult... keyResults) {
        return new Draft(GOOD_OBJECTIVE, "Renewals begin in May", true, List.of(keyResults), 1, Limits.usual());
    }

    static DraftKeyResult chosen(String title, Measure measure) {
        return new DraftKeyResult(title, Optional.of(measure), true);
    }

    static List<Integer> numbers(Hints hints) {
        return hints.shown().stream().map(hint -> hint.question().number()).toList();
    }

    /** The number of the question that a key result gets, 0 for none. */
    static int ofKeyResult(String title) {
        return ofKeyResult(title, Locale.ENGLISH);
    }

    static int ofKeyResult(String title, Locale locale) {
        Coach coach = new Coach(Set.of(), locale);
        return numbers(coach.ask(draft(GOOD_OBJECTIVE, title, GOOD_KEY_RESULT))).stream()
                .reduce(0, Integer::sum);
    }

    static int ofObjective(String title, Locale locale) {
        Coach coach = new Coach(Set.of(), locale);
        return numbers(coach.ask(draft(title, GOOD_KEY_RESULT))).stream().reduce(0, Integer::sum);
    }

    static int ofNextStep(String text) {
        return coach().askOfNextStep(text).map(hint -> hint.question().number()).orElse(0);
    }
}
