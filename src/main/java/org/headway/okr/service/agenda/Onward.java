package org.headway.okr.service.agenda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.table.OkrTable;

/**
 * What goes on from one cycle to the next.
 *
 * @param next as which those objectives go on that ended, as far as this reader may see that
 * @param continued what was published since and continues an earlier one
 */
public record Onward(Map<ObjectiveKey, Objective> next, List<Continued> continued) {

    public Onward {
        next = Map.copyOf(next);
        continued = List.copyOf(continued);
    }

    /** An objective of an area's cycle, and the one that it continues. */
    public record Continued(OkrTable.Section section, Objective objective, Objective before) {}

    public static Onward nothing() {
        return new Onward(Map.of(), List.of());
    }

    public Optional<Objective> next(ObjectiveKey ended) {
        return Optional.ofNullable(next.get(ended));
    }
}
