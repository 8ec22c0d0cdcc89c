package org.headway.okr.rest.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.WriteId;
import org.headway.okr.platform.json.Json;
import org.headway.okr.platform.json.UnexpectedJson;
import org.headway.okr.rest.Input;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.Texts;
import org.headway.okr.service.archive.ArchiveText;

/**
 * A file, where it should go, and under which names: {@code {"id", "key", "name", "parent", "people", "file"}}. It is read here and not by
 * the products' library, so that each refusal names the way to what was refused.
 */
record AreaImportRequest(String container, Map<String, Json> sent) {

    /** Most bytes; about forty times a large team's year. */
    static final int LIMIT = 10_000_000;

    private static final Set<String> PARTS = Set.of("id", "key", "name", "parent", "people", "file");

    static AreaImportRequest read(String container, byte[] body) {
        Map<String, Json> sent = AreaFile.object("body", json(body));
        sent.keySet().stream().filter(name -> !PARTS.contains(name)).findFirst().ifPresent(name -> {
            throw new InvalidInput(Texts.shortened(name), "okr.error.file-unknown");
        });
        return new AreaImportRequest(container, sent);
    }

    private static Json json(byte[] body) {
        if (body.length > LIMIT) {
            throw new InvalidInput("body", "okr.error.file-too-large", LIMIT / 1_000_000);
        }
        try {
            return Json.read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString());
        } catch (CharacterCodingException | UnexpectedJson unreadable) {
            throw new InvalidInput("body", "okr.error.malformed");
        }
    }

    WriteId id() {
        return WriteId.read(said("id")).orElseThrow(() -> new InvalidInput("id", "okr.error.not-an-id"));
    }

    ArchiveText text() {
        return new ArchiveText(
                container,
                AreaFile.read(Optional.ofNullable(sent.get("file"))
                        .orElseThrow(() -> new InvalidInput("file", "okr.error.empty"))),
                key("key"),
                said("name"),
                key("parent"),
                people());
    }

    private Optional<AreaKey> key(String field) {
        return Input.maybe(said(field)).map(key -> AreaKey.read(key.strip())
                .orElseThrow(() -> new InvalidInput(field, "okr.error.file-form")));
    }

    private Map<String, String> people() {
        Map<String, String> names = new HashMap<>();
        AreaFile.object("people", sent.getOrDefault("people", Json.object()))
                .forEach((there, here) -> names.put(there, text("people." + Texts.shortened(there), here)));
        return names;
    }

    private String said(String field) {
        return Optional.ofNullable(sent.get(field))
                .map(value -> text(field, value))
                .orElse("");
    }

    private static String text(String field, Json value) {
        return value.equals(Json.nothing()) ? "" : AreaFile.as(field, value::text);
    }
}
