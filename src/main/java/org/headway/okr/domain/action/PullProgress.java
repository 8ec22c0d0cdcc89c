package org.headway.okr.domain.action;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far the job is that pulls links into the mirror.
 *
 * @param position where the step goes on; empty at its beginning
 * @param done rows of where the OKRs are kept, of {@code total}, that this pass has read
 * @param begun when this pass began; empty before the first
 * @param beat when somebody last worked on it; empty where nobody is at it
 * @param ended when a pass last came to its end
 * @param problem key of the words for why it stopped; empty if it did not
 */
public record PullProgress(
        Step step,
        String position,
        int done,
        int total,
        Optional<Instant> begun,
        Optional<Instant> beat,
        Optional<Instant> ended,
        String problem) {

    /** After this long without a beat whoever was at it is gone. */
    private static final Duration GONE = Duration.ofMinutes(2);

    /** What a pass does, one after the other. */
    public enum Step {
        /** Reads the links where the OKRs are kept. */
        LINKS,
        /** Looks what became of issues and key results that nothing was said of. */
        ISSUES,
        /** Rests. */
        NONE
    }

    /** Before the first pass. */
    public static PullProgress never() {
        return new PullProgress(Step.NONE, "", 0, 0, Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    /** The first page of a new pass. */
    public PullProgress anew(Instant now) {
        return new PullProgress(Step.LINKS, "", 0, total, Optional.of(now), Optional.empty(), ended, "");
    }

    /** Somebody goes on where the pass stands. */
    public PullProgress at(Instant now) {
        return new PullProgress(step, position, done, total, begun, Optional.of(now), ended, "");
    }

    /** The next page of a step. */
    public PullProgress at(Step next, String begin, int read, int of) {
        return new PullProgress(next, begin, read, of, begun, beat, ended, problem);
    }

    /** The pass is over. */
    public PullProgress finished(Instant now) {
        return new PullProgress(Step.NONE, "", done, total, begun, Optional.empty(), Optional.of(now), "");
    }

    /** It stopped at this page, for this reason; the next run begins there. */
    public PullProgress stopped(String why) {
        return new PullProgress(step, position, done, total, begun, Optional.empty(), ended, why);
    }

    public boolean isUnderWay() {
        return step != Step.NONE;
    }

    /** Whether somebody is at it right now. */
    public boolean isWorkedOn(Instant now) {
        return isUnderWay()
                && beat.filter(last -> now.isBefore(last.plus(GONE))).isPresent();
    }

    /** Whether the last pass came to its end, and began so lately that a new one can wait; one that stood still for days did not. */
    public boolean isFresh(Instant now, Duration limit) {
        return step == Step.NONE
                && begun.filter(first -> now.isBefore(first.plus(limit))).isPresent();
    }
}
