package org.headway.okr.service.archive;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.archive.Archive;
import org.headway.okr.domain.archive.Entry;
import org.headway.okr.service.Access;
import org.headway.okr.service.Reader;

/** What a file says of objectives of other areas: only what whoever exports or imports it may read. */
final class AlignedElsewhere {

    private static final String FIELD = "alignedTo";

    private final Access access;
    private final Reader reader;
    private final Map<String, Boolean> readable = new HashMap<>();

    AlignedElsewhere(Access access, Reader reader) {
        this.access = access;
        this.reader = reader;
    }

    /** The same without what may not be read, or is not there. */
    Entry of(Entry entry) {
        return entry.text(FIELD).filter(key -> !isReadable(key)).isPresent() ? saying(entry, Optional.empty()) : entry;
    }

    /** The same; the area above has another key where it comes to. */
    Archive of(Archive archive, Optional<AreaKey> parent) {
        Optional<String> from = archive.area().text("parent");
        return Archive.of(archive.entries().values().stream()
                .flatMap(List::stream)
                .map(entry -> from.isPresent() && parent.isPresent()
                        ? moved(entry, new AreaKey(from.get()), parent.get())
                        : entry)
                .map(this::of)
                .toList());
    }

    private static Entry moved(Entry entry, AreaKey from, AreaKey to) {
        return entry.text(FIELD)
                .filter(key -> new ObjectiveKey(key).area().equals(from))
                .map(key -> saying(
                        entry, Optional.of(to + key.substring(from.value().length()))))
                .orElse(entry);
    }

    private boolean isReadable(String key) {
        return readable.computeIfAbsent(key, one -> !access.titles(reader, List.of(new ObjectiveKey(one)))
                .isEmpty());
    }

    private static Entry saying(Entry entry, Optional<String> above) {
        Map<String, Object> said = new LinkedHashMap<>(entry.said());
        var unused = said.remove(FIELD);
        above.ifPresent(key -> said.put(FIELD, key));
        return new Entry(entry.section(), said);
    }
}
