package org.headway.okr.service.cycle;

import org.headway.okr.domain.NoOkrs;

/**
 * A team's choice to go without OKRs in a cycle.
 *
 * @param container key of the space or project
 * @param team name of the area, which is made if it is not there; blank for one named like the container
 * @param cycle a label, or blank for the calendar's cycle
 * @param because in their own words; may be blank
 * @param seen version of the choice that this replaces; 0 where none was seen
 */
public record WithoutOkrs(
        String container, String team, String cycle, NoOkrs.Reason reason, String because, int seen) {}
