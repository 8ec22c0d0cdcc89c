package org.headway.okr.service.archive;

import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.archive.Archive;

/**
 * A file that somebody wants to import, and where it should go.
 *
 * @param key the area's key here; empty for its own, or another where that is taken
 * @param name the area's name here; blank for its own
 * @param parent the area above it here; empty for its own where that is there
 * @param people user names here by user names there; who is not in it has the same name
 */
public record ArchiveText(
        String container,
        Archive archive,
        Optional<AreaKey> key,
        String name,
        Optional<AreaKey> parent,
        Map<String, String> people) {

    public ArchiveText {
        people = Map.copyOf(people);
    }
}
