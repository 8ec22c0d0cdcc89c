package org.headway.okr.service.store;

import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.log.AuditEntry;

/** The writes that were accepted, newest first. */
public interface AuditStore {

    /** Those in one area and by one person, or all. */
    record Filter(Optional<AreaKey> area, Optional<Person> by) {}

    /** Entries after the one of this slot; of a slot that is not there, none. */
    List<AuditEntry> newestFirst(Filter filter, Optional<String> after, int limit);
}
