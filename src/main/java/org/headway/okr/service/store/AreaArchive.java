package org.headway.okr.service.store;

import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.archive.Archive;
import org.headway.okr.domain.archive.Entry;

/** All that is kept of an area, entry by entry. */
public interface AreaArchive {

    /** Tells every entry, section by section, in the order it was stored: a page of 1 000 at a time. */
    void read(AreaKey area, Consumer<Entry> listener);

    /** Those of the ids that are taken, by check-ins, readings or just-do-its of whichever area. */
    Set<String> taken(Collection<String> ids);

    /**
     * Stores a file that was checked, as an area of a container; what follows from the entries is worked out. What is taken meanwhile:
     * ConcurrentWrite.
     */
    void write(Archive archive, Container container, Function<String, Person> people);
}
