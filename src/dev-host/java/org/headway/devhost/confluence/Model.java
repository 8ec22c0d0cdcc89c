package org.headway.devhost.confluence;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** What templates get to see: maps of plain values. */
final class Model {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMM dd, yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MMM dd, yyyy HH:mm", Locale.ENGLISH);

    private Model() {}

    static Map<String, Object> of(HostSpace space) {
        return Map.of(
                "key",
                space.getKey(),
                "name",
                space.getName(),
                "initial",
                space.getName().substring(0, 1));
    }

    static Map<String, Object> of(PageVersion page) {
        return Map.of(
                "id", Long.toString(page.pageId()),
                "title", page.title(),
                "version", Integer.toString(page.version()),
                "storage", page.storage(),
                "author", page.authorKey(),
                "date", DATE.format(page.written().atZone(ZoneId.systemDefault())),
                "time", TIME.format(page.written().atZone(ZoneId.systemDefault())));
    }
}
