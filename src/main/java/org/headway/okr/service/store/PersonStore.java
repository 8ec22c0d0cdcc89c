package org.headway.okr.service.store;

import org.headway.okr.domain.Person;

/** Storage of the people whom OKRs speak of. */
public interface PersonStore {

    /** Who had one key has another now: everything that spoke of them goes on to do so. */
    void keyChanged(String before, String now);

    /** Somebody who is spoken of is called so now; nobody else is remembered by it. */
    void named(Person person);
}
