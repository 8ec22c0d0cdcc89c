package org.headway.okr.domain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a key result says.
 *
 * @param weight relative to the others of its objective; 0 has no effect
 */
public record KeyResultDefinition(
        String title, Measure measure, BigDecimal weight, Optional<Person> champion, Ambition ambition) {

    /** Committed, as key results are unless somebody says otherwise. */
    public KeyResultDefinition(String title, Measure measure, BigDecimal weight, Optional<Person> champion) {
        this(title, measure, weight, champion, Ambition.COMMITTED);
    }

    /** The same, with another champion. */
    public KeyResultDefinition championedBy(Optional<Person> other) {
        return new KeyResultDefinition(title, measure, weight, other, ambition);
    }
}
