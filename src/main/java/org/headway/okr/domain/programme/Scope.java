package org.headway.okr.domain.programme;

import java.util.Optional;
import org.headway.okr.domain.AreaKey;

/** What parameters are decided for: one area, or the whole instance. */
public record Scope(Optional<AreaKey> area) {

    public static Scope instance() {
        return new Scope(Optional.empty());
    }

    public static Scope of(AreaKey area) {
        return new Scope(Optional.of(area));
    }

    /** {@code CHECK}; the instance has a sign that is in no key. */
    @Override
    public String toString() {
        return area.map(AreaKey::value).orElse("*");
    }
}
