package org.headway.okr.service.store;

import org.headway.okr.domain.Person;

/** Whom the coach asks: everybody but those who do not want it. */
public interface CoachStore {

    boolean mayAsk(Person person);

    void let(Person person, boolean ask);
}
