package org.headway.okr.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An objective with its key results in their order, as a form shows them and stores them at once.
 *
 * @param unseen stored key results that its writer has not seen; they stay as they are
 */
public record WholeObjective(Objective objective, List<Line> lines, Set<KeyResultKey> unseen) {

    public WholeObjective {
        lines = List.copyOf(lines);
        unseen = Set.copyOf(unseen);
    }

    public WholeObjective(Objective objective, List<Line> lines) {
        this(objective, lines, Set.of());
    }

    /**
     * A key result as one line.
     *
     * @param key empty where it is not stored yet
     * @param version 0 where it is not stored yet
     */
    public record Line(Optional<KeyResultKey> key, int version, KeyResultDefinition definition) {

        public static Line of(KeyResult keyResult) {
            return new Line(Optional.of(keyResult.key()), keyResult.version(), keyResult.definition());
        }

        /** Not stored yet. */
        public static Line of(KeyResultDefinition definition) {
            return new Line(Optional.empty(), 0, definition);
        }
    }

    public static WholeObjective of(Objective objective, List<KeyResult> inOrder) {
        return new WholeObjective(objective, inOrder.stream().map(Line::of).toList());
    }

    public List<KeyResultDefinition> definitions() {
        return lines.stream().map(Line::definition).toList();
    }
}
