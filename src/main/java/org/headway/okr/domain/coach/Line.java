package org.headway.okr.domain.coach;

/**
 * Where in a form a question belongs.
 *
 * @param index of the key result, from 0; 0 for the other parts
 */
public record Line(Part part, int index) {

    /** The parts of a form. */
    public enum Part {
        OBJECTIVE,
        KEY_RESULT,
        WHOLE,
        NEXT_STEP
    }

    static Line of(Part part) {
        return new Line(part, 0);
    }
}
