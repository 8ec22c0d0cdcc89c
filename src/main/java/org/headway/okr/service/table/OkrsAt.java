package org.headway.okr.service.table;

import java.util.Collection;
import java.util.List;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;

/** What stands written for some decisions at one moment: now, or at the end of an earlier day. */
interface OkrsAt {

    /** All objectives, as they are ordered. */
    List<Objective> objectives(Collection<CycleDecision> decisions);

    /** All key results, as they are ordered. */
    List<KeyResult> keyResults(Collection<CycleDecision> decisions);
}
