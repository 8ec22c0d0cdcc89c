package org.headway.okr.service.writing;

import java.util.Optional;
import org.headway.okr.domain.ObjectiveDefinition;
import org.headway.okr.domain.Person;

/**
 * What an editor says of an objective. Blank texts are empty.
 *
 * @param sponsor a user name
 * @param reason why it is changed, for the log
 */
public record ObjectiveText(String title, String whyNow, String sponsor, String reason) {

    ObjectiveDefinition definition(Optional<Person> standsBehind) {
        return new ObjectiveDefinition(title, whyNow, standsBehind);
    }
}
