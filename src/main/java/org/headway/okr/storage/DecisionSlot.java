package org.headway.okr.storage;

import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;

/** Names a decision by what makes it one: the area and the cycle's days, {@code ENG:2026-10-01:2026-12-31}. */
final class DecisionSlot {

    private DecisionSlot() {}

    static String of(CycleDecision decision) {
        return of(decision.area(), decision.cycle());
    }

    static String of(AreaKey area, Cycle cycle) {
        return area + ":" + cycle.first() + ":" + cycle.last();
    }
}
