package org.headway.okr.domain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A measurable outcome of an objective, with where it stands.
 *
 * @param version of the definition; check-ins do not count
 */
public record KeyResult(
        KeyResultKey key,
        ObjectiveKey objective,
        String title,
        Measure measure,
        BigDecimal weight,
        Optional<Person> champion,
        int version,
        Projection projection) {

    /** Longest title, in characters. */
    public static final int TITLE_LIMIT = 255;

    /** Longest unit, in characters. */
    public static final int UNIT_LIMIT = 40;

    public Optional<Progress> progress() {
        return Progress.of(measure, projection.value());
    }
}
