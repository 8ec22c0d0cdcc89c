package org.headway.okr.service.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.CheckInId;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Projection;

/** The log of check-ins: appended to, never changed. */
public interface CheckInStore {

    Optional<CheckIn> find(CheckInId id);

    /** The entries with a sequence below {@code before} (all where empty), newest first. */
    List<CheckIn> page(KeyResultKey keyResult, Optional<Integer> before, int limit);

    /** The whole log of one key result, in order of arrival. */
    List<CheckIn> log(KeyResultKey keyResult);

    /** The last entries of the logs of these key results. */
    List<CheckIn> last(Collection<KeyResult> keyResults);

    /** The entries of the logs of these, the latest to arrive first. */
    List<CheckIn> of(Collection<KeyResultKey> keyResults, int limit);

    /** The entries that speak of days before the one given (all where empty), in the reverse of {@link CheckIn#TOLD}. */
    List<CheckIn> told(KeyResultKey keyResult, Optional<LocalDate> before, int limit);

    /** What the logs of these key results say of days up to one, that one too, in no order. */
    List<CheckIn> until(Collection<KeyResultKey> keyResults, LocalDate day);

    /**
     * Appends an entry and stores the projection that follows from it, together. The entry's sequence must be the next one:
     * if it is taken, or the id is, ConcurrentWrite.
     */
    void append(KeyResult keyResult, CheckIn checkIn, Projection projection);
}
