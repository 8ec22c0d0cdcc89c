package org.headway.okr.service.writing;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.headway.okr.domain.Person;
import org.headway.okr.service.Access;
import org.headway.okr.service.Busy;
import org.headway.okr.service.Reader;
import org.headway.okr.service.Writes;
import org.headway.okr.service.store.CoachStore;

/** Everybody says for themselves whether the coach asks them; whether it asks at all is for the rules of an area. */
@Named
public final class CoachCommands {

    private final Writes writes;
    private final CoachStore coaching;

    @Inject
    public CoachCommands(Writes writes, CoachStore coaching) {
        this.writes = writes;
        this.coaching = coaching;
    }

    /** The last word holds. */
    public void let(Reader reader, boolean ask) {
        Person person = Access.somebody(reader);
        var unused = writes.untilItLands(() -> {
                    coaching.let(person, ask);
                    return person;
                })
                .orElseThrow(Busy::new);
    }
}
