package org.headway.okr.rest.close;

import org.headway.okr.domain.close.ObjectiveEnd;

/** Why an objective continues, changes or ends, on the wire; one without key results says itself whether it continues. */
public record ObjectiveEndDto(String objective, String because, boolean continues, int version) {
    public static ObjectiveEndDto of(ObjectiveEnd end) {
        return new ObjectiveEndDto(end.objective().value(), end.because(), end.continues(), end.version());
    }
}
