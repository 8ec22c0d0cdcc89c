package org.headway.okr.view;

import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.Person;

/**
 * Somebody who stands in a field: shown by full name, sent by user name.
 *
 * @param userName empty for nobody
 * @param fullName the user name where the product no longer knows them
 */
public record PersonView(String userName, String fullName) {

    public static final PersonView NOBODY = new PersonView("", "");

    public static PersonView of(Optional<Person> person, Map<String, String> names) {
        return person.map(one -> new PersonView(one.userName(), names.getOrDefault(one.userKey(), one.userName())))
                .orElse(NOBODY);
    }
}
