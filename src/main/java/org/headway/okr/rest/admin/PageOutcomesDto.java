package org.headway.okr.rest.admin;

import java.util.List;

/**
 * Some pages.
 *
 * @param next where the next part of the list begins; -1 where there is none
 */
public record PageOutcomesDto(List<PageOutcomeDto> pages, int next) {}
