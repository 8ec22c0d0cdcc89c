package org.headway.okr.service.table;

import java.time.Instant;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.table.OkrTable;

/**
 * That an area began or ended to show an objective of another one.
 *
 * @param section the area that shows it
 * @param objective as it was then; what came after is told where it is owned
 * @param began whether it began, or ended
 * @param visible whether the reader may look at the objective today
 */
public record SharingChange(
        OkrTable.Section section, Objective objective, boolean began, Instant at, boolean visible) {}
