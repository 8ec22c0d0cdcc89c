package org.headway.devhost.confluence;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import org.headway.devhost.HostContext;
import org.headway.devhost.Person;

/** What templates get to see: maps of plain values. */
record Model(HostContext host) {
    Map<String, Object> of(HostSpace space) {
        return Map.of("key", space.getKey(), "name", space.getName());
    }

    Map<String, Object> of(PageVersion page) {
        DateTimeFormatter date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
        return Map.of(
                "id", Long.toString(page.pageId()),
                "title", page.title(),
                "version", Integer.toString(page.version()),
                "storage", page.storage(),
                "comment", page.comment(),
                "author", name(page.authorKey()),
                "date", text(date, page),
                "time", text(time, page));
    }

    private String text(DateTimeFormatter format, PageVersion page) {
        return format.withLocale(host.locale()).format(page.written().atZone(ZoneId.systemDefault()));
    }

    private String name(String key) {
        return host.people().stream()
                .filter(person -> person.key().equals(key))
                .map(Person::fullName)
                .findFirst()
                .orElse("Former user");
    }
}
