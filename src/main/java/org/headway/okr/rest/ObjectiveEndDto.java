package org.headway.okr.rest;

import org.headway.okr.domain.ObjectiveEnd;

/** Why an objective continues, changes or stops, on the wire. */
public record ObjectiveEndDto(String objective, String because, int version) {
    static ObjectiveEndDto of(ObjectiveEnd end) {
        return new ObjectiveEndDto(end.objective().value(), end.because(), end.version());
    }
}
