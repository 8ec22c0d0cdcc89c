package org.headway.okr.rest;

import org.headway.okr.domain.Cycle;

/** A cycle on the wire: its label and its first and last day. */
public record CycleDto(String label, String first, String last) {

    public static CycleDto of(Cycle cycle) {
        return new CycleDto(
                cycle.label(), cycle.first().toString(), cycle.last().toString());
    }
}
