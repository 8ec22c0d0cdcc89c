package org.headway.okr.service.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.JustDoItKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.beside.Checklist;
import org.headway.okr.domain.beside.JustDoIt;

/** Just-do-its, list by list. */
public interface JustDoItStore {

    /**
     * What a new just-do-it is made of.
     *
     * @param id made by the client, the same for every retry
     */
    record New(UUID id, String title, Optional<Person> owner) {}

    Optional<JustDoIt> find(JustDoItKey key);

    /** The one that was removed from sight. */
    Optional<JustDoIt> findRemoved(JustDoItKey key);

    /** The one that a client's id was sent with, whether it is still there or not. */
    Optional<JustDoIt> sent(UUID id);

    /** All just-do-its of these areas and cycles, with those of their objectives, as written. The lists are those of areas. */
    List<JustDoIt> in(Collection<Checklist> ofAreas);

    /** The same as they stood just before a moment: two statements, and one for the owners. */
    List<JustDoIt> asOf(Collection<Checklist> ofAreas, Instant moment);

    /** Whether any list of an area, or of its objectives, holds one, in whichever cycle. */
    boolean anyIn(AreaKey area);

    /** One list, as written. */
    List<JustDoIt> of(Checklist list);

    /** Stores a new just-do-it at the end of a list, not done, at version 1, and gives it the area's next key. */
    JustDoIt add(Checklist list, New made, Stamp stamp);

    /** Stores title, owner and whether it is done, if the stored version is still {@code justDoIt.version()}. */
    JustDoIt change(JustDoIt justDoIt, Stamp stamp);

    /** Removes a just-do-it from sight; its key and its place stay its own. */
    void remove(JustDoIt justDoIt, Stamp stamp);

    /** Brings a removed one back to its place. */
    JustDoIt restore(JustDoIt removed, Stamp stamp);
}
