package org.headway.okr.domain.action;

import java.util.Optional;
import org.headway.okr.domain.Person;

/**
 * Whom an administrator named for work that nobody is there for.
 *
 * @param version how often somebody was named, or nobody
 */
public record ServiceAccount(Optional<Person> person, int version) {

    /** Before anybody was named. */
    public static ServiceAccount nobody() {
        return new ServiceAccount(Optional.empty(), 0);
    }
}
