package org.headway.okr.service.bringin;

import org.headway.okr.domain.imported.ImportedOkrs;

/**
 * OKRs to bring in.
 *
 * @param container key of the space or project
 * @param team name of the area for what stands under no heading; blank for one named like the container
 * @param cycle a label, or blank for the calendar's cycle
 * @param drafts whether only editors, coaches and those it names see it until it is published
 */
public record BringInText(String container, String team, String cycle, ImportedOkrs okrs, boolean drafts) {}
