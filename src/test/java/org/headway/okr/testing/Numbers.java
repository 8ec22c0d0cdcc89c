package org.headway.okr.testing;

import java.util.HashMap;
import java.util.Map;
import org.headway.okr.domain.AreaKey;

/** Counts what an area was ever given. */
final class Numbers {

    private final Map<AreaKey, Integer> given = new HashMap<>();

    int next(AreaKey area) {
        return given.merge(area, 1, Integer::sum);
    }

    /** The number in a key such as {@code ENG-KR12}. */
    static int of(Object key) {
        return Integer.parseInt(key.toString().replaceFirst(".*-(O|KR|J|H)", ""));
    }
}
