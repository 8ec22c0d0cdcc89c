package org.headway.okr.service;

import java.util.Optional;
import org.headway.okr.domain.Person;

/** Whoever asks. Anonymous is a reader like another. */
public record Reader(Optional<Person> person) {

    public static Reader anonymous() {
        return new Reader(Optional.empty());
    }

    /** Whether this is somebody's reader; people keep their key when they are renamed. */
    public boolean is(Optional<Person> other) {
        return person.isPresent() && person.map(Person::userKey).equals(other.map(Person::userKey));
    }
}
