package org.headway.okr.view;

import org.headway.okr.domain.NextStep;
import org.headway.okr.domain.NextStepOutcome;

/** What became of a next step, in a word. */
public final class StepWords {
    private StepWords() {}

    /** Open, done or dropped; of what another took the place of, only what somebody said. */
    public static String of(NextStep step, Words words) {
        return step.isOpen()
                ? words.say("okr.step.open")
                : step.outcome().map(said -> of(said, words)).orElse("");
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
