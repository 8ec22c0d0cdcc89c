package org.headway.okr.domain.coach;

import org.headway.okr.domain.programme.DeploymentParameters;
import org.headway.okr.domain.programme.Milestones;

/**
 * What an area agreed on, as far as the coach asks about it.
 *
 * @param objectives how many in a cycle
 * @param keyResults how many of an objective
 * @param asksForEffect whether milestones alone are asked for the number that would show their effect
 */
public record Limits(int objectives, int keyResults, boolean asksForEffect) {

    public static Limits of(DeploymentParameters rules) {
        return new Limits(rules.objectives(), rules.keyResults(), rules.milestones() != Milestones.YES);
    }

    /** What works before anybody has decided. */
    public static Limits usual() {
        return of(DeploymentParameters.defaults());
    }
}
