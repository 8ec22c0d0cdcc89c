package org.headway.okr.testing;

import java.util.HashSet;
import java.util.Set;
import org.headway.okr.domain.Person;
import org.headway.okr.service.store.CoachStore;

final class InMemoryCoachStore implements CoachStore {

    private final Set<String> silent = new HashSet<>();

    @Override
    public boolean mayAsk(Person person) {
        return !silent.contains(person.userKey());
    }

    @Override
    public void let(Person person, boolean ask) {
        var unused = ask ? silent.remove(person.userKey()) : silent.add(person.userKey());
    }
}
