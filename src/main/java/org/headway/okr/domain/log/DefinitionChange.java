package org.headway.okr.domain.log;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Agreed;
import org.headway.okr.domain.Objective;

/**
 * An accepted version of a definition beside the one before it.
 *
 * @param before empty for the first
 */
public record DefinitionChange(Optional<Agreed> before, Revision<? extends Agreed> after) {

    /** What happened with a version. */
    public enum Kind {
        ADDED,
        PUBLISHED,
        SAID_ANEW,
        DROPPED
    }

    /** The changes of one definition, the newest first. */
    public static List<DefinitionChange> of(List<? extends Revision<? extends Agreed>> versions) {
        List<DefinitionChange> changes = new ArrayList<>();
        Optional<Agreed> before = Optional.empty();
        for (Revision<? extends Agreed> after : versions) {
            changes.add(new DefinitionChange(before, after));
            before = Optional.of(after.what());
        }
        Collections.reverse(changes);
        return changes;
    }

    /** An objective that is shown from the beginning is published with that. */
    public Kind kind() {
        if (after.ended()) {
            return Kind.DROPPED;
        }
        boolean wasSeen = before.map(earlier -> !earlier.draft()).orElse(false);
        boolean isSeen = !after.what().draft();
        if (isSeen && !wasSeen && (before.isPresent() || after.what() instanceof Objective)) {
            return Kind.PUBLISHED;
        }
        return before.isEmpty() ? Kind.ADDED : Kind.SAID_ANEW;
    }

    /** Whether it came with a change of its objective as a whole, which says it already. */
    boolean isPartOf(DefinitionChange other) {
        return kind() != Kind.SAID_ANEW
                && other.kind() != Kind.SAID_ANEW
                && after.at().equals(other.after.at())
                && after.what().objective().equals(other.after.what().objective());
    }
}
