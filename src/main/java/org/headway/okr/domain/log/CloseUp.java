package org.headway.okr.domain.log;

import java.util.List;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.Projection;

/**
 * A key result from near: with its objective, what was told of it, and how its definition came to be.
 *
 * @param objective with the decision of the area that owns it, which says whether its cycle is closed
 * @param told the latest day first; as much as was asked for
 * @param continues whether it may continue an earlier one; if not, it does not
 * @param revisions of the key result, in the order they were accepted
 */
public record CloseUp(
        KeyResult keyResult,
        Objective objective,
        List<CheckIn> told,
        boolean continues,
        List<Revision<KeyResult>> revisions) {

    public CloseUp {
        told = List.copyOf(told);
        revisions = List.copyOf(revisions);
    }

    /** The same, standing elsewhere. */
    public CloseUp standing(Projection other) {
        return new CloseUp(keyResult.standing(other), objective, told, continues, revisions);
    }

    public boolean isClosed() {
        return objective.decision().isClosed();
    }
}
