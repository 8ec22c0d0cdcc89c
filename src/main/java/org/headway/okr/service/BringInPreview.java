package org.headway.okr.service;

import java.util.Set;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.ImportedOkrs;

/**
 * What bringing in would do.
 *
 * @param team the area for what stands under no heading
 * @param here the lines of objectives and key results that are there already, and would be left alone
 */
public record BringInPreview(String team, Cycle cycle, ImportedOkrs okrs, Set<Integer> here) {

    public BringInPreview {
        here = Set.copyOf(here);
    }

    /** Number of key results that would be new. */
    public int toBringIn() {
        return Math.toIntExact(okrs.areas().stream()
                .flatMap(area -> area.objectives().stream())
                .flatMap(objective -> objective.keyResults().stream())
                .filter(keyResult -> !here.contains(keyResult.line()))
                .count());
    }
}
