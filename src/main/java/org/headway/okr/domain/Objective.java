package org.headway.okr.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An aspiration of an area for a cycle.
 *
 * @param place where it stands among the objectives of its decision, lowest first
 * @param draft whether it is not published yet
 */
public record Objective(
        ObjectiveKey key, CycleDecision decision, ObjectiveDefinition definition, int place, boolean draft, int version)
        implements Agreed {

    /** Longest title, in characters. */
    public static final int TITLE_LIMIT = 255;

    /** Longest "why now", in characters. */
    public static final int WHY_NOW_LIMIT = 500;

    /** The area that owns it. */
    public AreaKey area() {
        return decision.area();
    }

    @Override
    public ObjectiveKey objective() {
        return key;
    }

    @Override
    public String title() {
        return definition.title();
    }

    public String whyNow() {
        return definition.whyNow();
    }

    public Optional<Person> sponsor() {
        return definition.sponsor();
    }

    public Optional<LocalDate> stoodBehind() {
        return definition.stoodBehind();
    }

    /** The same, saying something else. */
    public Objective saying(ObjectiveDefinition other) {
        return new Objective(key, decision, other, place, draft, version);
    }

    /** The same, for everybody who may view its area. */
    public Objective published() {
        return new Objective(key, decision, definition, place, false, version);
    }

    /** The same, at another place. */
    public Objective at(int other) {
        return new Objective(key, decision, definition, other, draft, version);
    }

    /** The same, with more of what its area decided for its cycle. */
    public Objective under(CycleDecision other) {
        return new Objective(key, other, definition, place, draft, version);
    }

    /** The same, under another version. */
    public Objective versioned(int other) {
        return new Objective(key, decision, definition, place, draft, other);
    }
}
