package org.headway.okr.domain;

import java.util.Optional;

/** Where OKRs live, and who may see them: whoever may view its container. */
public record Area(AreaKey key, String name, Level level, Container container, Optional<AreaKey> parent, int version) {

    /** Longest name, in characters. */
    public static final int NAME_LIMIT = 255;

    /** The same in another container. */
    public Area in(Container other) {
        return new Area(key, name, level, other, parent, version);
    }
}
