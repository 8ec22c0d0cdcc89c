package org.headway.okr.rest.area;

import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.jspecify.annotations.Nullable;

/** An area on the wire. */
public record AreaDto(String key, String name, String level, String container, @Nullable String parent, int version) {

    public static AreaDto of(Area area) {
        return new AreaDto(
                area.key().value(),
                area.name(),
                area.level().name(),
                area.container().key(),
                area.parent().map(AreaKey::value).orElse(null),
                area.version());
    }
}
