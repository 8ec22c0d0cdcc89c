package org.headway.devhost.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.devhost.HostContext;
import org.headway.devhost.Person;
import org.headway.devhost.jira.rest.Answer.Refusal;
import org.headway.devhost.jira.tracker.Field;
import org.headway.devhost.jira.tracker.Fields;

/** Reads the {@code fields} of a body, and collects what Jira would say of each. */
final class Written {
    private final HostContext host;
    private final Map<String, String> errors = new LinkedHashMap<>();

    Written(HostContext host) {
        this.host = host;
    }

    Fields over(Fields before, JsonNode json) {
        Fields after = before;
        for (Map.Entry<String, JsonNode> given : json.properties()) {
            Optional<Field> field = Field.withId(given.getKey())
                    .filter(found -> Field.of(before.type()).contains(found));
            if (field.isPresent()) {
                after = after.with(field.get(), text(field.get(), given.getValue()));
            } else if (!List.of("project", "issuetype").contains(given.getKey())) {
                wrong(
                        given.getKey(),
                        "Field '" + given.getKey()
                                + "' cannot be set. It is not on the appropriate screen, or unknown.");
            }
        }
        after.errors().forEach(this::wrong);
        if (!errors.isEmpty()) {
            throw new Refusal(Answer.refusal(400, List.of(), errors));
        }
        return after;
    }

    private String text(Field field, JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        switch (field) {
            case ASSIGNEE:
                String name = value.path("name").asText();
                return host.people().stream()
                        .filter(person -> person.name().equals(name))
                        .map(Person::key)
                        .findFirst()
                        .orElseGet(() -> wrong("assignee", "User '" + name + "' does not exist."));
            case SECURITY:
                return Fields.CORE_TEAM;
            case CUSTOMERS:
                return value.isNumber() ? value.asText() : wrong(field.id(), "Operation value must be a number");
            default:
                return value.isTextual() ? value.asText() : wrong(field.id(), "Operation value must be a string");
        }
    }

    private String wrong(String field, String message) {
        errors.putIfAbsent(field, message);
        return "";
    }
}
