package org.headway.okr.view;

import java.util.List;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.NextStepOutcome;
import org.headway.okr.domain.table.NextStep;

/** What became of a next step, in a word. */
public final class StepWords {
    private StepWords() {}

    /** Open, done or dropped; of what another took the place of, only what somebody said. */
    public static String of(NextStep step, Words words) {
        return step.isOpen()
                ? words.say("okr.step.open")
                : step.outcome().map(said -> of(said, words)).orElse("");
    }

    /** What a check-in named, with what became of it: {@code Ship it (open)}. */
    public static String named(CheckIn entry, List<NextStep> steps, Words words) {
        String became = steps.stream()
                .filter(step -> step.said().contains(entry.id()))
                .findFirst()
                .map(step -> of(step, words))
                .orElse("");
        return became.isEmpty() ? entry.nextStep() : entry.nextStep() + " (" + became + ")";
    }

    public static String of(NextStepOutcome outcome, Words words) {
        return words.say(
                switch (outcome) {
                    case DONE -> "okr.step.done";
                    case STILL_OPEN -> "okr.step.still-open";
                    case DROPPED -> "okr.step.dropped";
                });
    }
}
