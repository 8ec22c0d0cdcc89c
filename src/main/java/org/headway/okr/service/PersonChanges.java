package org.headway.okr.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.headway.okr.domain.Person;
import org.headway.okr.service.store.PersonStore;

/** What happens when the product gives somebody another key or name: whatever speaks of them follows, and no entry changes. */
@Named
public final class PersonChanges {

    private final Writes writes;
    private final PersonStore people;

    @Inject
    public PersonChanges(Writes writes, PersonStore people) {
        this.writes = writes;
        this.people = people;
    }

    /** Called by the product, not by a person: it carries no rights to check. */
    public void keyChanged(String before, String now) {
        run(() -> people.keyChanged(before, now));
    }

    /** Called by the product, too. */
    public void named(Person person) {
        run(() -> people.named(person));
    }

    private void run(Runnable work) {
        var unused = writes.untilItLands(() -> {
                    work.run();
                    return Boolean.TRUE;
                })
                .orElseThrow(Busy::new);
    }
}
