package org.headway.okr.domain.beside;

import java.util.Optional;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;

/**
 * Names the list that a just-do-it stands in.
 *
 * @param objective empty for the list of the area itself
 */
public record Checklist(AreaKey area, Cycle cycle, Optional<ObjectiveKey> objective) {

    /** Most just-do-its in one list. */
    public static final int MOST = 30;

    public static Checklist of(AreaKey area, Cycle cycle) {
        return new Checklist(area, cycle, Optional.empty());
    }

    public static Checklist of(Objective objective) {
        return new Checklist(objective.area(), objective.decision().cycle(), Optional.of(objective.key()));
    }
}
