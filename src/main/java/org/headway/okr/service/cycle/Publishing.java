package org.headway.okr.service.cycle;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveDefinition;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.OpenCycles;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.ObjectiveStore;
import org.headway.okr.service.store.Stamp;

/** Stores what everybody sees: whoever publishes an objective has decided to have OKRs, and "No OKRs" is withdrawn. */
@Named
public final class Publishing {

    private final OpenCycles open;
    private final AreaStore areas;
    private final ObjectiveStore objectives;

    @Inject
    public Publishing(OpenCycles open, AreaStore areas, ObjectiveStore objectives) {
        this.open = open;
        this.areas = areas;
        this.objectives = objectives;
    }

    /** Adds an objective under a decision that this transaction holds; a draft leaves the decision as it is. */
    public Objective add(CycleDecision held, ObjectiveDefinition definition, boolean draft, Stamp stamp) {
        CycleDecision decision = draft || held.noOkrs().isEmpty() ? held : withOkrs(held, stamp);
        return objectives.add(decision, definition, draft, stamp);
    }

    /** Publishes a draft. */
    public Objective publish(Objective draft, Stamp stamp) {
        var unused = withOkrs(draft.decision(), stamp);
        return objectives.publish(draft, stamp);
    }

    /** What was read earlier says nothing: somebody may have decided since, or be about to. */
    private CycleDecision withOkrs(CycleDecision read, Stamp stamp) {
        Area area = areas.find(read.area()).orElseThrow(NotFound::new);
        CycleDecision held = open.decide(area, read.cycle());
        return held.noOkrs().isEmpty() ? held : areas.choose(held.choosing(Optional.empty()), stamp);
    }
}
