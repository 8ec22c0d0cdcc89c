package org.headway.okr.service.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultDefinition;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;

/** Key results, with the projection of their log. */
public interface KeyResultStore {

    Optional<KeyResult> find(KeyResultKey key);

    /** Those with these keys, in the order they were made. */
    List<KeyResult> withKeys(Collection<KeyResultKey> keys);

    /** All key results of these areas in these cycles, as written. */
    List<KeyResult> in(Collection<CycleDecision> decisions);

    /** Published key results of these areas with this key, or with this text in their title, newest first; case does not count. */
    List<KeyResult> matching(Collection<AreaKey> areas, String text, int limit);

    /** Key results of one objective after the one named, in the order they were made. */
    List<KeyResult> page(ObjectiveKey objective, Optional<KeyResultKey> after, int limit);

    /**
     * Stores a new key result at version 1, after the others, a draft if its objective is one, and gives it the area's next key. If the objective was removed meanwhile,
     * ConcurrentWrite.
     */
    KeyResult add(Objective objective, KeyResultDefinition definition, Stamp stamp);

    /** Stores definition and place, if the stored version is still {@code keyResult.version()}. */
    KeyResult change(KeyResult keyResult, Stamp stamp);

    /** Removes a key result from sight; its log stays. */
    void remove(KeyResult keyResult, Stamp stamp);
}
