package org.headway.okr.service.store;

import java.util.Collection;
import java.util.List;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.close.ClosingChange;
import org.headway.okr.domain.log.DefinitionLog;
import org.headway.okr.domain.log.Revision;

/** The log of definitions. The stores of objectives and key results write it; here it is read. */
public interface DefinitionStore {

    /** All versions of what was ever written for these decisions. */
    DefinitionLog of(Collection<CycleDecision> decisions);

    /** All versions of one key result, in the order they were accepted. */
    List<Revision<KeyResult>> of(KeyResultKey key);

    /** When these cycles were closed and opened again, in the order it happened. */
    List<ClosingChange> closings(Collection<CycleDecision> decisions);
}
