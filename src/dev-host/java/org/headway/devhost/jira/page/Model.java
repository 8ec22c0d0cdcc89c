package org.headway.devhost.jira.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Map;
import org.headway.devhost.Fragments;
import org.headway.devhost.HostContext;
import org.headway.devhost.Person;
import org.headway.devhost.jira.tracker.Field;
import org.headway.devhost.jira.tracker.HostIssue;
import org.headway.devhost.jira.tracker.HostProject;
import org.headway.devhost.jira.tracker.Status;

/** What templates get to see: maps of plain values. */
record Model(HostContext host) {
    Map<String, Object> of(HostIssue issue) {
        Map<String, Object> model = new HashMap<>();
        model.put("id", issue.id());
        model.put("key", issue.key());
        model.put("type", issue.fields().type().label());
        model.put("status", of(issue.fields().status()));
        model.put("archived", issue.archived());
        model.put("coreTeamOnly", issue.fields().coreTeamOnly());
        model.put("assignee", name(issue.get(Field.ASSIGNEE), "Unassigned"));
        model.put("reporter", name(issue.reporter(), "Anonymous"));
        model.put("created", time(issue.created()));
        model.put("updated", time(issue.updated()));
        model.put("project", of(issue.project()));
        for (Field field : Field.values()) {
            model.put(field.name().toLowerCase(java.util.Locale.ROOT) + "Text", issue.get(field));
        }
        return model;
    }

    Map<String, Object> of(HostProject project) {
        return Map.of("id", project.id(), "key", project.key(), "name", project.name());
    }

    static Map<String, Object> of(Status status) {
        return Map.of(
                "id", status.id(),
                "name", status.label(),
                "lozenge",
                        switch (status.category()) {
                            case NEW -> "";
                            case INDETERMINATE -> "aui-lozenge-current";
                            case DONE -> "aui-lozenge-success";
                        });
    }

    static Map<String, Object> of(Fragments.Item item) {
        return Map.of("id", item.id(), "label", item.label(), "url", item.url(), "styleClass", item.styleClass());
    }

    String userName(String key) {
        return host.people().stream()
                .filter(person -> person.key().equals(key))
                .map(Person::name)
                .findFirst()
                .orElse("");
    }

    private String name(String key, String otherwise) {
        return host.people().stream()
                .filter(person -> person.key().equals(key))
                .map(Person::fullName)
                .findFirst()
                .orElse(otherwise);
    }

    private String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(host.locale())
                .withZone(ZoneId.systemDefault())
                .format(instant);
    }
}
