package org.headway.okr.rest.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headway.okr.domain.archive.Archive;
import org.headway.okr.domain.archive.Entry;
import org.headway.okr.domain.archive.Field;
import org.headway.okr.domain.archive.Form;
import org.headway.okr.domain.archive.Section;
import org.headway.okr.platform.json.Json;
import org.headway.okr.platform.json.UnexpectedJson;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.Texts;

/** An area's file as JSON. What does not fit is refused with the way to it: {@code file.checkIns[3].day}. */
final class AreaFile {

    /** Most entries that one transaction should carry. */
    private static final int ENTRIES = 50_000;

    private AreaFile() {}

    static Archive read(Json file) {
        Map<String, Json> parts = object("file", file);
        known(
                "file",
                parts.keySet(),
                Stream.concat(Stream.of("headway"), Stream.of(Section.values()).map(Section::inFile)));
        if (!Optional.ofNullable(parts.get("headway")).equals(Optional.of(Json.of(Archive.FORMAT)))) {
            throw new InvalidInput("file.headway", "okr.error.file-version", Archive.FORMAT);
        }
        List<Entry> entries = new ArrayList<>();
        for (Section section : Section.values()) {
            Json part = parts.getOrDefault(section.inFile(), Json.of(List.of()));
            String path = "file." + section.inFile();
            if (section == Section.AREA) {
                entries.add(entry(section, path, part));
                continue;
            }
            List<Json> lines = list(path, part);
            if (entries.size() + lines.size() > ENTRIES) {
                throw new InvalidInput(path, "okr.error.file-too-many", ENTRIES);
            }
            for (int place = 0; place < lines.size(); place++) {
                entries.add(entry(section, path + "[" + place + "]", lines.get(place)));
            }
        }
        return Archive.of(entries);
    }

    private static Entry entry(Section section, String path, Json line) {
        Map<String, Json> sent = object(path, line);
        known(path, sent.keySet(), section.fields().stream().map(Field::name));
        Map<String, Object> said = new LinkedHashMap<>();
        for (Field field : section.fields()) {
            String way = path + "." + field.name();
            Optional<Object> value = Optional.ofNullable(sent.get(field.name()))
                    .filter(some -> !some.equals(Json.nothing()))
                    .flatMap(some -> value(field, way, some));
            if (value.isEmpty() && field.required()) {
                throw new InvalidInput(way, "okr.error.empty");
            }
            value.ifPresent(some -> {
                var unused = said.put(field.name(), some);
            });
        }
        return new Entry(section, said);
    }

    /** What says nothing is not kept: an empty text, an empty list, and a flag that is not so. */
    private static Optional<Object> value(Field field, String way, Json sent) {
        Object value =
                switch (field.form()) {
                    case FLAG, EITHER -> as(way, sent::flag);
                    case NUMBER -> as(way, sent::number);
                    case TEXTS, PEOPLE -> texts(field, way, as(way, sent::list));
                    default -> text(field, way, as(way, sent::text));
                };
        if (value.equals("") || value.equals(List.of()) || (field.form() == Form.FLAG && value.equals(false))) {
            return Optional.empty();
        }
        if (!field.takes(value)) {
            throw field.form() == Form.WORD
                    ? new InvalidInput(
                            way, "okr.error.not-one-of", field.words().toString())
                    : new InvalidInput(way, "okr.error.file-form");
        }
        return Optional.of(value);
    }

    private static List<String> texts(Field field, String way, List<Json> sent) {
        return sent.stream()
                .map(one -> text(field, way, as(way, one::text)))
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static String text(Field field, String way, String sent) {
        return field.form() == Form.LINES || field.form() == Form.TEXTS
                ? Texts.lines(way, sent, field.limit())
                : Texts.line(way, sent, field.limit());
    }

    private static void known(String path, Set<String> sent, Stream<String> names) {
        Set<String> known = names.collect(Collectors.toSet());
        sent.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new InvalidInput(path + "." + Texts.shortened(name), "okr.error.file-unknown");
        });
    }

    static Map<String, Json> object(String path, Json json) {
        return as(path, json::fields);
    }

    private static List<Json> list(String path, Json json) {
        return as(path, json::list);
    }

    /** What the JSON should be. */
    static <T> T as(String path, Supplier<T> wanted) {
        try {
            return wanted.get();
        } catch (UnexpectedJson otherwise) {
            throw new InvalidInput(path, "okr.error.file-form");
        }
    }
}
