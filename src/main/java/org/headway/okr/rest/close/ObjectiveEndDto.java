package org.headway.okr.rest.close;

import org.headway.okr.domain.close.ObjectiveEnd;

/** Why an objective continues, changes or stops, on the wire. */
public record ObjectiveEndDto(String objective, String because, int version) {
    public static ObjectiveEndDto of(ObjectiveEnd end) {
        return new ObjectiveEndDto(end.objective().value(), end.because(), end.version());
    }
}
