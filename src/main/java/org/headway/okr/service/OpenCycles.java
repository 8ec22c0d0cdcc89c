package org.headway.okr.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Supplier;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.ObjectiveStore;

/**
 * The one place that refuses to write into a closed cycle. Whoever writes into a cycle holds it open until the transaction
 * ends, so that nothing arrives after it was closed, however late it was on its way.
 */
@Named
public final class OpenCycles {

    private final AreaStore areas;
    private final ObjectiveStore objectives;

    @Inject
    public OpenCycles(AreaStore areas, ObjectiveStore objectives) {
        this.areas = areas;
        this.objectives = objectives;
    }

    /** The area's decision for a cycle, made where there is none. */
    public CycleDecision decide(Area area, Cycle cycle) {
        return open(areas.decide(area, cycle));
    }

    /** The decision, if there is one: a cycle that nobody decided on was closed by nobody. */
    public Optional<CycleDecision> hold(AreaKey area, Cycle cycle) {
        return areas.hold(area, cycle).map(OpenCycles::open);
    }

    public CycleDecision hold(CycleDecision decision) {
        return hold(decision.area(), decision.cycle()).orElse(decision);
    }

    public CycleDecision hold(ObjectiveKey key) {
        return hold(objectives.find(key).orElseThrow(NotFound::new).decision());
    }

    /** Work that is done while the decision is held. */
    public <T> Supplier<T> holding(CycleDecision decision, Supplier<T> work) {
        return () -> {
            CycleDecision unused = hold(decision);
            return work.get();
        };
    }

    /** Work that is done while the cycle of an objective is held. */
    public <T> Supplier<T> holding(ObjectiveKey objective, Supplier<T> work) {
        return () -> {
            CycleDecision unused = hold(objective);
            return work.get();
        };
    }

    private static CycleDecision open(CycleDecision held) {
        if (held.isClosed()) {
            throw new CycleClosed(held.cycle());
        }
        return held;
    }
}
