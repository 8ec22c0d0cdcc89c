package org.headway.okr.view;

import java.util.Locale;
import org.headway.okr.domain.close.EndedObjective;

/** What became of an objective, and why: {@code Continues: customers stay}. */
public final class EndedWords {

    private EndedWords() {}

    public static String of(EndedObjective ended, Words words) {
        return ended.because().isEmpty()
                ? outcome(ended, words)
                : words.say("okr.objective.because", outcome(ended, words), ended.because());
    }

    /** What became of it, without the reason. */
    public static String outcome(EndedObjective ended, Words words) {
        return words.say("okr.objective." + ended.outcome().name().toLowerCase(Locale.ROOT));
    }
}
