package org.headway.okr.storage;

import java.time.LocalDate;
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

    /** The cycle of a slot, by its label. */
    static CycleDecision read(String slot, String label) {
        String[] parts = slot.split(":", -1);
        Cycle cycle = new Cycle(label, LocalDate.parse(parts[1]), LocalDate.parse(parts[2]));
        return new CycleDecision(new AreaKey(parts[0]), cycle);
    }
}
