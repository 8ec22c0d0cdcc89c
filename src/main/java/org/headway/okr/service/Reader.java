package org.headway.okr.service;

import java.util.Optional;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Person;

/**
 * Whoever asks. Anonymous is a reader like another.
 *
 * @param pageIn where the page lies that this is a reader of, whoever that is; only what is written into pages asks so
 */
public record Reader(Optional<Person> person, Optional<Container> pageIn) {

    public Reader(Optional<Person> person) {
        this(person, Optional.empty());
    }

    public static Reader anonymous() {
        return new Reader(Optional.empty());
    }

    /** Anybody who may read pages there: nobody in particular, who views what lies there. */
    public static Reader anyOf(Container container) {
        return new Reader(Optional.empty(), Optional.of(container));
    }

    /** Whether this is somebody's reader; people keep their key when they are renamed. */
    public boolean is(Optional<Person> other) {
        return person.isPresent() && person.map(Person::userKey).equals(other.map(Person::userKey));
    }
}
