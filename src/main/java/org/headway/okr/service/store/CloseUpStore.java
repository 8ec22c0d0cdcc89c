package org.headway.okr.service.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.close.Successor;
import org.headway.okr.domain.log.CloseUp;

/** Everything about one key result, read together: four statements, however much that is. */
public interface CloseUpStore {

    /** With at most so many of the check-ins that speak of days before the one given (of any day where empty). */
    Optional<CloseUp> find(KeyResultKey key, Optional<LocalDate> before, int most);

    /** The same as it stood written before a moment; also of what was removed since. */
    Optional<CloseUp> findAsOf(KeyResultKey key, Instant moment, LocalDate before, int most);

    /** The last of these key results that is there. */
    Optional<Successor> last(List<KeyResultKey> successors);

    /** The last of them that were there, and published, before a moment. */
    Optional<Successor> lastBefore(Instant moment, List<KeyResultKey> successors);
}
