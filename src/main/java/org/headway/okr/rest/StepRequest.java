package org.headway.okr.rest;

import org.headway.okr.service.writing.Direction;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does with something as a whole, on the version they saw.
 *
 * @param direction only to move it: {@code up} or {@code down}
 */
public record StepRequest(@Nullable String version, @Nullable String direction) {

    public int seen() {
        return Input.version(version);
    }

    public Direction way() {
        return Input.oneOf(Direction.class, "direction", direction);
    }
}
