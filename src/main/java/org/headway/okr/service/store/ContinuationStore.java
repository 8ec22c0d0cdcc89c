package org.headway.okr.service.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.close.Continuity;

/** Which objectives and key results go on in a later cycle, and as which. */
public interface ContinuationStore {

    void add(ObjectiveKey predecessor, ObjectiveKey successor);

    void add(KeyResultKey predecessor, KeyResultKey successor);

    /** Those that one of these goes on as, be they gone or not; several where one was dropped and drafted again. */
    List<ObjectiveKey> successors(ObjectiveKey predecessor);

    /** Those among these that go on in a later cycle already. */
    Set<ObjectiveKey> continued(Collection<ObjectiveKey> predecessors);

    Optional<ObjectiveKey> predecessor(ObjectiveKey successor);

    /** What a key result continues and what goes on with it, in one statement. */
    Continuity of(KeyResultKey keyResult);
}
