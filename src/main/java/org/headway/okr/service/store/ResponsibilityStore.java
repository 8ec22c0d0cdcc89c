package org.headway.okr.service.store;

import java.util.Collection;
import java.util.List;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.table.Responsibility;

/** Who answers for what. */
public interface ResponsibilityStore {

    /** Everybody whom OKRs speak of. */
    List<Person> everybody();

    /** What these people are champions and sponsors of, in the order it was made: key results first. */
    List<Responsibility> of(Collection<Person> people);
}
