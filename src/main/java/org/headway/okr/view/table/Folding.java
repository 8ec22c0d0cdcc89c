package org.headway.okr.view.table;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which objectives a reader opened and which they closed: that holds before what the author of the page chose.
 *
 * @param said keys of objectives, with a mark those that were closed; whatever else somebody sent is the key of nothing
 */
public record Folding(Set<String> said) {

    public static final Folding NONE = new Folding(Set.of());

    private static final String CLOSED = "!";

    public Folding {
        said = Set.copyOf(said);
    }

    /** Reads {@code A-O1.!A-O2}: the first open, the second closed. */
    public static Folding read(String remembered) {
        return new Folding(Arrays.stream(remembered.split("[.]", -1)).collect(Collectors.toSet()));
    }

    boolean opens(String objective, boolean otherwise) {
        return said.contains(objective) || (otherwise && !said.contains(CLOSED + objective));
    }
}
