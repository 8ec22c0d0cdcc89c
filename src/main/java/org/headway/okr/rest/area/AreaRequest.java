package org.headway.okr.rest.area;

import org.headway.okr.domain.Level;
import org.headway.okr.rest.Input;
import org.headway.okr.service.area.AreaText;
import org.jspecify.annotations.Nullable;

/** An area as somebody wants it; {@code version} only to change one. */
public record AreaRequest(
        @Nullable String container,
        @Nullable String name,
        @Nullable String level,
        @Nullable String parent,
        @Nullable String version) {

    AreaText text() {
        return new AreaText(
                Input.text(name),
                Input.maybeOneOf(Level.class, "level", level).orElse(Level.TEAM),
                Input.maybe(parent).map(Input::areaKey));
    }
}
