package org.headway.okr.service.writing;

import java.util.Map;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.WholeObjective;

/**
 * What two people made of one objective, as one of them may see it.
 *
 * @param withPeople whether names may be known
 * @param names full names of those whom both name, by user key
 * @param above titles of what both are aligned to, where they may be read
 */
public record ObjectiveConflict(
        WholeObjective theirs,
        WholeObjective mine,
        boolean withPeople,
        Map<String, String> names,
        Map<ObjectiveKey, String> above) {

    public ObjectiveConflict {
        names = Map.copyOf(names);
        above = Map.copyOf(above);
    }
}
