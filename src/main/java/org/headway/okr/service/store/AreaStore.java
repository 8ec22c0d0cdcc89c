package org.headway.okr.service.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;

/** Areas, and the cycles that they decided on. */
public interface AreaStore {

    Optional<Area> find(AreaKey key);

    /** The areas bound to exactly this container (type, id and key), in the order they were made. */
    List<Area> in(Container container);

    /** The area of a container that had this name before it was renamed, the latest where there were several; case does not count. */
    Optional<Area> onceNamed(Container container, String name);

    /** Every area there is, of any container, in the order they were made. */
    List<Area> all();

    /** The areas with these keys, in the order they were made. */
    List<Area> withKeys(Collection<AreaKey> keys);

    /** Areas of a container after the one named, in the order they were made. */
    List<Area> page(Container container, Optional<AreaKey> after, int limit);

    /** Stores a new area at version 1 under the key it carries. A key that is taken, even by a removed area: ConcurrentWrite. */
    void add(Area area, Stamp stamp);

    /** Whether a key was ever given away. */
    boolean isTaken(AreaKey key);

    /** Stores name, level and parent, if the stored version is still {@code area.version()}; answers the next version. */
    Area change(Area area, Stamp stamp);

    /** Removes an area from sight, its log stays. */
    void remove(Area area, Stamp stamp);

    /** Removes all areas of a container that the product deleted. */
    void removeAllIn(Container container);

    /** The decisions of these areas, oldest cycle first. */
    List<CycleDecision> decisions(Collection<Area> areas);

    /** The same as they stood before a moment: with the choice that was accepted last by then. */
    List<CycleDecision> decisionsBefore(Collection<Area> areas, Instant moment);

    /**
     * The area's decision for a cycle, as it was made; where none was, that it has OKRs. It is held until the transaction
     * ends: of two that write under it in parallel, the second sees what the first wrote.
     */
    CycleDecision decide(Area area, Cycle cycle);

    /** Stores a choice that differs from the one before, if the stored version is still {@code decision.version()}. */
    CycleDecision choose(CycleDecision decision, Stamp stamp);
}
