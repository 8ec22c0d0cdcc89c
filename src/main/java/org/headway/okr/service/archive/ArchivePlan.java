package org.headway.okr.service.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.archive.Archive;

/**
 * What importing a file makes.
 *
 * @param from the key of the area in the file
 * @param taken whether that key is taken here
 * @param parentLeftOut the area above it in the file, where there is none of that key in this container
 * @param newIds whether ids of the file are taken here, so that all get new ones
 * @param known people here by their names in the file
 * @param unknown names in the file that are nobody's here: they stay names
 * @param archive as it will be stored
 */
public record ArchivePlan(
        AreaKey from,
        boolean taken,
        Optional<String> parentLeftOut,
        boolean newIds,
        Map<String, Person> known,
        List<String> unknown,
        Archive archive) {

    public ArchivePlan {
        known = Map.copyOf(known);
        unknown = List.copyOf(unknown);
    }

    public AreaKey key() {
        return archive.key();
    }

    /** A name that is nobody's here gets a row of its own, under a key that no product gives. */
    public Person person(String name) {
        return known.getOrDefault(name, new Person("headway-file:" + name, name));
    }
}
