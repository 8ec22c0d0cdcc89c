package org.headway.okr.service.store;

import java.util.Optional;
import org.headway.okr.domain.WriteId;

/** What writes made that carried an id of their client, so that a retry after a lost answer makes nothing twice. */
public interface Receipts {

    /**
     * What a write made; empty where none arrived.
     *
     * @param place where it wrote: the same id at another place is another write
     */
    Optional<String> of(String place, WriteId id);

    /** Keeps what a write made, in its transaction; the same id a second time is a ConcurrentWrite. */
    void keep(String place, WriteId id, String made, Stamp stamp);
}
