package org.headway.okr.service;

import java.util.Optional;
import org.headway.okr.domain.Person;

/** The people of the home product. */
public interface People {

    Optional<Person> named(String userName);

    /** The name to show for somebody; empty if the product no longer knows them. */
    Optional<String> fullName(Person person);

    /** Somebody as the product calls them now; as they were called last if it no longer knows them. */
    Person now(Person person);
}
