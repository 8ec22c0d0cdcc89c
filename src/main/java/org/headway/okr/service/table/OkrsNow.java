package org.headway.okr.service.table;

import java.util.Collection;
import java.util.List;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.ObjectiveStore;

/** What stands written now. */
record OkrsNow(ObjectiveStore objectives, KeyResultStore keyResults) implements OkrsAt {

    @Override
    public List<Objective> objectives(Collection<CycleDecision> decisions) {
        return objectives.in(decisions);
    }

    @Override
    public List<KeyResult> keyResults(Collection<CycleDecision> decisions) {
        return keyResults.in(decisions);
    }
}
