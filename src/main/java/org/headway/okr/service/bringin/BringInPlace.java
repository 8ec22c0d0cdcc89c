package org.headway.okr.service.bringin;

import java.util.List;
import org.headway.okr.domain.Cycle;

/**
 * Where something would be brought in, and where else it could go.
 *
 * @param team the area for what stands under no heading
 * @param teams the names of all areas there, and this one
 * @param cycles the cycles that are near, and this one
 * @param hasBegun whether the cycle has
 */
public record BringInPlace(String team, List<String> teams, Cycle cycle, List<Cycle> cycles, boolean hasBegun) {

    public BringInPlace {
        teams = List.copyOf(teams);
        cycles = List.copyOf(cycles);
    }
}
