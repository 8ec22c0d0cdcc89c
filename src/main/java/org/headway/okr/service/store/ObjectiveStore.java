package org.headway.okr.service.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveDefinition;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.WriteId;

/** Objectives. */
public interface ObjectiveStore {

    Optional<Objective> find(ObjectiveKey key);

    /** Those with these keys, in the order they were made. */
    List<Objective> withKeys(Collection<ObjectiveKey> keys);

    /** The titles of those with these keys that are published; nothing else is read. */
    Map<ObjectiveKey, String> titles(Collection<ObjectiveKey> keys);

    /** All objectives of these areas in these cycles, as written. */
    List<Objective> in(Collection<CycleDecision> decisions);

    /** Those of the decisions under which there are drafts. */
    List<CycleDecision> drafted(Collection<CycleDecision> decisions);

    /** All objectives that somebody sponsors. */
    Set<ObjectiveKey> sponsoredBy(Person sponsor);

    /** Objectives of one area and cycle after the one named, in the order they were made; drafts only if asked for. */
    List<Objective> page(CycleDecision decision, boolean drafts, Optional<ObjectiveKey> after, int limit);

    /** Stores a new objective at version 1, after the others, and gives it the area's next key. */
    Objective add(CycleDecision decision, ObjectiveDefinition definition, boolean draft, Stamp stamp);

    /** The objective that a client made under this id, be it gone or not. */
    Optional<ObjectiveKey> writtenAs(WriteId id);

    /** Keeps which objective a client's id made; the same id a second time is a ConcurrentWrite. */
    void remember(WriteId id, ObjectiveKey key, Stamp stamp);

    /** Stores definition and place, if the stored version is still {@code objective.version()}. */
    Objective change(Objective objective, Stamp stamp);

    /** Publishes a draft with its key results, as it is stored, if its version is still {@code objective.version()}. */
    Objective publish(Objective objective, Stamp stamp);

    /** Removes an objective and its key results from sight; their logs stay. */
    void remove(Objective objective, Stamp stamp);
}
