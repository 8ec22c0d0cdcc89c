package org.headway.okr.domain.close;

/**
 * How an objective ended with its cycle.
 *
 * @param because why; empty if nobody said it
 */
public record EndedObjective(ObjectiveOutcome outcome, String because) {

    /** Whether it goes on, be it with some of its key results only. */
    public boolean goesOn() {
        return outcome != ObjectiveOutcome.ENDS;
    }
}
