package org.headway.okr.service.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.close.Continuity;

/** Which objectives and key results go on in a later cycle, and as which. */
public interface ContinuationStore {

    void add(ObjectiveKey predecessor, ObjectiveKey successor);

    void add(KeyResultKey predecessor, KeyResultKey successor);

    /** What those of these that go on go on as, be it gone or not; several where one was dropped and drafted again. */
    Map<ObjectiveKey, List<ObjectiveKey>> successors(Collection<ObjectiveKey> predecessors);

    /** What those of these that continue another one continue. */
    Map<ObjectiveKey, ObjectiveKey> predecessors(Collection<ObjectiveKey> successors);

    /** What a key result continues and what goes on with it, in one statement. */
    Continuity of(KeyResultKey keyResult);
}
