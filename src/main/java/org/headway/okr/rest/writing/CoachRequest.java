package org.headway.okr.rest.writing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.coach.Draft;
import org.headway.okr.domain.coach.Limits;
import org.headway.okr.domain.programme.Milestones;
import org.headway.okr.rest.Input;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is writing, for the coach.
 *
 * @param left texts that are left as they are
 * @param place which objective of its area and cycle it is; 1 where nobody counts
 * @param agreed how many the area agreed on
 * @param agreedKeyResults how many of an objective
 * @param milestones {@code YES}, {@code QUESTION} or {@code NO}, as the area agreed
 */
public record CoachRequest(
        @Nullable String title,
        @Nullable String whyNow,
        @Nullable String sponsor,
        @Nullable List<KeyResultLineRequest> keyResults,
        @Nullable List<String> left,
        @Nullable String place,
        @Nullable String agreed,
        @Nullable String agreedKeyResults,
        @Nullable String milestones) {

    private static final int MOST_LINES = 50;

    /** As many as there are hints on that many lines; what is longer is no text of a field. */
    private static final int MOST_LEFT = 500;

    private static final int LONGEST_LEFT = 2000;

    private static final int LONGEST_NAME = 255;

    Draft draft(Locale locale) {
        List<KeyResultLineRequest> lines = Input.list(keyResults);
        String objective = Input.text(title);
        String why = Input.text(whyNow);
        if (why.length() > 4 * Objective.WHY_NOW_LIMIT) {
            throw new InvalidInput("whyNow", "okr.error.too-long", why.length(), Objective.WHY_NOW_LIMIT);
        }
        if (lines.size() > MOST_LINES || objective.length() > 4 * Objective.TITLE_LIMIT) {
            throw new InvalidInput("title", "okr.error.too-long", objective.length(), Objective.TITLE_LIMIT);
        }
        return new Draft(
                objective,
                why,
                isNamed("sponsor", sponsor),
                lines.stream().map(line -> line.draft(locale)).toList(),
                Input.wholeNumber("place", place).orElse(1),
                limits());
    }

    /** What people agree on before they have agreed on anything, where nobody says what they did. */
    private Limits limits() {
        Limits usual = Limits.usual();
        return new Limits(
                Input.wholeNumber("agreed", agreed).orElse(usual.objectives()),
                Input.wholeNumber("agreedKeyResults", agreedKeyResults).orElse(usual.keyResults()),
                Input.maybeOneOf(Milestones.class, "milestones", milestones).orElse(Milestones.QUESTION)
                        != Milestones.YES);
    }

    /** The coach asks whether somebody is named, not who. */
    static boolean isNamed(String field, @Nullable String userName) {
        return !Texts.line(field, Input.text(userName), LONGEST_NAME).isEmpty();
    }

    Set<String> leftAlone() {
        return Input.list(left).stream()
                .filter(text -> text.length() <= LONGEST_LEFT)
                .limit(MOST_LEFT)
                .collect(Collectors.toUnmodifiableSet());
    }
}
