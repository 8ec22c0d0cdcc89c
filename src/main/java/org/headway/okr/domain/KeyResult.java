package org.headway.okr.domain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A measurable outcome of an objective, with where it stands.
 *
 * @param place where it stands among the key results of its objective, lowest first
 * @param draft whether its objective is not published yet
 * @param version of the definition; check-ins do not count
 */
public record KeyResult(
        KeyResultKey key,
        ObjectiveKey objective,
        KeyResultDefinition definition,
        int place,
        boolean draft,
        int version,
        Projection projection)
        implements Agreed {

    /** Longest title, in characters. */
    public static final int TITLE_LIMIT = 255;

    /** Longest unit, in characters. */
    public static final int UNIT_LIMIT = 40;

    @Override
    public String title() {
        return definition.title();
    }

    public Measure measure() {
        return definition.measure();
    }

    public BigDecimal weight() {
        return definition.weight();
    }

    public Optional<Person> champion() {
        return definition.champion();
    }

    public Optional<Progress> progress() {
        return Progress.of(measure(), projection.value());
    }

    /** The same, saying something else. */
    public KeyResult saying(KeyResultDefinition other) {
        return new KeyResult(key, objective, other, place, draft, version, projection);
    }

    /** The same, for everybody who may view its area. */
    public KeyResult published() {
        return new KeyResult(key, objective, definition, place, false, version, projection);
    }

    /** The same, at another place. */
    public KeyResult at(int other) {
        return new KeyResult(key, objective, definition, other, draft, version, projection);
    }

    /** The same, under another version. */
    public KeyResult versioned(int other) {
        return new KeyResult(key, objective, definition, place, draft, other, projection);
    }

    /** The same, standing elsewhere. */
    public KeyResult standing(Projection other) {
        return new KeyResult(key, objective, definition, place, draft, version, other);
    }
}
