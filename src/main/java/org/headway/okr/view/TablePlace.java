package org.headway.okr.view;

import org.headway.okr.domain.Cycle;

/**
 * Where a table's first or next list would be written.
 *
 * @param container key of the space or project
 * @param containerName its name, for whoever asks who will see it
 * @param team name of the area
 * @param mayEdit whether the reader may write there
 */
public record TablePlace(String container, String containerName, String team, Cycle cycle, boolean mayEdit) {}
