package org.headway.okr.service.archive;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.archive.Archive;
import org.headway.okr.domain.archive.Entry;
import org.headway.okr.domain.archive.Field;
import org.headway.okr.domain.archive.Form;
import org.headway.okr.domain.archive.Section;

/**
 * Gives an area of a file its key, name and parent here.
 *
 * @param seed what new ids are made from, for one import always the same ones; empty where they stay
 */
record Renaming(AreaKey from, AreaKey to, String name, Optional<AreaKey> parent, Optional<UUID> seed) {

    Archive of(Archive archive) {
        return Archive.of(archive.entries().values().stream()
                .flatMap(List::stream)
                .map(entry -> entry.section() == Section.AREA ? area(entry) : renamed(entry))
                .toList());
    }

    private Entry area(Entry entry) {
        Map<String, Object> said = new LinkedHashMap<>(entry.said());
        said.put("key", to.value());
        said.put("name", name);
        said.remove("parent");
        parent.ifPresent(above -> said.put("parent", above.value()));
        return new Entry(entry.section(), said);
    }

    private Entry renamed(Entry entry) {
        Map<String, Object> said = new LinkedHashMap<>(entry.said());
        for (Field field : entry.section().fields()) {
            if (field.form() == Form.KEY) {
                said.computeIfPresent(field.name(), (name, value) -> key(value.toString()));
            } else if (field.form() == Form.ID) {
                said.computeIfPresent(field.name(), (name, value) -> id(value.toString()));
            }
        }
        return new Entry(entry.section(), said);
    }

    private String key(String key) {
        return Pattern.compile("^(PARAMETERS:)?" + from + "(?=$|[-:])")
                .matcher(key)
                .replaceFirst("$1" + to);
    }

    private String id(String id) {
        return seed.map(made -> UUID.nameUUIDFromBytes((made + id).getBytes(StandardCharsets.UTF_8))
                        .toString())
                .orElse(id);
    }
}
