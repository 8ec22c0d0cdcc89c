package org.headway.okr.service.writing;

import java.util.Optional;
import org.headway.okr.domain.ObjectiveDefinition;
import org.headway.okr.domain.Person;

/**
 * What an editor says of an objective. Blank texts are empty.
 *
 * @param sponsor a user name
 * @param reason why it is changed, for the log
 * @param alignedTo the key of the objective above it, blank for none; empty: it stays as it was
 */
public record ObjectiveText(String title, String whyNow, String sponsor, String reason, Optional<String> alignedTo) {

    /** Which says nothing of an objective above. */
    public ObjectiveText(String title, String whyNow, String sponsor, String reason) {
        this(title, whyNow, sponsor, reason, Optional.empty());
    }

    ObjectiveDefinition definition(Optional<Person> standsBehind) {
        return new ObjectiveDefinition(title, whyNow, standsBehind);
    }
}
