package org.headway.okr.service.beside;

import java.util.Optional;
import java.util.function.Supplier;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.JustDoItKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.beside.JustDoIt;
import org.headway.okr.service.Access;
import org.headway.okr.service.NotPermitted;
import org.headway.okr.service.Reader;

/** Who finds a just-do-it, and who ticks it. */
record JustDoItRights(Access access) {

    /** One of an objective that this reader does not find is not found either. */
    JustDoIt found(Reader reader, JustDoItKey key, Supplier<Optional<JustDoIt>> stored) {
        JustDoIt justDoIt = access.within(reader, key.area(), stored);
        var unused = justDoIt.list().objective().map(objective -> access.objective(reader, objective));
        return justDoIt;
    }

    /** Whoever may edit, and the owner, who needs nothing but sight. */
    Person ticker(Reader reader, JustDoIt justDoIt) {
        Person person = Access.somebody(reader);
        Container container = access.area(reader, justDoIt.key().area()).container();
        if (!mayTick(reader, justDoIt, access.mayEdit(reader, container))) {
            throw new NotPermitted();
        }
        return person;
    }

    boolean mayTick(Reader reader, JustDoIt justDoIt, boolean mayEdit) {
        return mayEdit || reader.is(justDoIt.owner());
    }
}
