package org.headway.okr.domain.close;

import java.util.Optional;
import org.headway.okr.domain.Ambition;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;

/**
 * What is said of a key result when its cycle ends.
 *
 * @param score empty where nobody said one yet
 * @param because why it is another one than the progress suggests; empty if nothing
 * @param lesson what the next team would be told; empty if nothing
 * @param version 0 where nothing is said yet
 */
public record Scoring(
        KeyResultKey keyResult, Optional<Score> score, String because, String lesson, Outcome outcome, int version) {

    /** Longest reason, and longest lesson, in characters. */
    public static final int TEXT_LIMIT = 280;

    /** Of a key result of which nothing is said yet. */
    public static Scoring none(KeyResultKey keyResult) {
        return new Scoring(keyResult, Optional.empty(), "", "", Outcome.DONE, 0);
    }

    /** Whether the cycle can be closed as far as this key result goes: it has a score, or is dropped. */
    public boolean isSettled() {
        return score.isPresent() || outcome == Outcome.DROPPED;
    }

    /**
     * Whether what was promised, or hoped for, was reached and is over: its score says so, and where nobody gave one its
     * progress does.
     */
    public boolean isAchieved(KeyResult scored) {
        return outcome == Outcome.DONE
                && score.or(() -> Score.suggestedFor(scored))
                        .filter(end -> end.reaches(scored.definition().ambition()))
                        .isPresent();
    }

    /** A lesson is asked for, and never demanded, where a promise was not kept. */
    public boolean asksForLesson(Ambition ambition) {
        return ambition == Ambition.COMMITTED
                && lesson.isEmpty()
                && score.filter(said -> !said.reaches(ambition)).isPresent();
    }

    /** The same, under another version. */
    public Scoring versioned(int other) {
        return new Scoring(keyResult, score, because, lesson, outcome, other);
    }

    /** Whether it says the same, whoever said it how often. */
    public boolean saysTheSameAs(Scoring other) {
        return versioned(0).equals(other.versioned(0));
    }
}
