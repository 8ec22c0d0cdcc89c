package org.headway.okr.service.checkin;

import java.time.LocalDate;
import java.util.Optional;
import org.headway.okr.domain.CheckInId;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.Source;

/**
 * By whom and of which day something is said.
 *
 * @param corrects the entry whose place it takes; empty where it is said for the first time
 */
public record Said(Person author, LocalDate day, Source source, Optional<CheckInId> corrects) {

    Said(Person author, LocalDate day, Source source) {
        this(author, day, source, Optional.empty());
    }
}
