package org.headway.okr.rest.close;

import java.util.List;
import org.headway.okr.service.close.NextCycleCommands;

/** The cycle that was drafted, and the objectives that were added to it. */
public record DraftedDto(String cycle, List<String> objectives) {
    static DraftedDto of(NextCycleCommands.Drafted drafted) {
        return new DraftedDto(
                drafted.cycle().label(),
                drafted.added().stream()
                        .map(objective -> objective.key().value())
                        .toList());
    }
}
