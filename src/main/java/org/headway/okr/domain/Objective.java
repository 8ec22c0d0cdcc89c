package org.headway.okr.domain;

import java.util.Optional;

/** An aspiration of an area for a cycle. */
public record Objective(
        ObjectiveKey key, CycleDecision decision, String title, String whyNow, Optional<Person> sponsor, int version) {

    /** Longest title, in characters. */
    public static final int TITLE_LIMIT = 255;

    /** Longest "why now", in characters. */
    public static final int WHY_NOW_LIMIT = 500;

    /** The area that owns it. */
    public AreaKey area() {
        return decision.area();
    }
}
