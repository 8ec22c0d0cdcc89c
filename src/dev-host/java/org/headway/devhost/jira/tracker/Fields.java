package org.headway.devhost.jira.tracker;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an issue says. Values are texts and never null; the assignee is a user key. */
public record Fields(IssueType type, Status status, Map<Field, String> values) {
    /** Whoever may edit the project's issues is its core team. */
    public static final String CORE_TEAM = "Core team";

    public static Fields of(IssueType type, Map<Field, String> values) {
        return new Fields(type, Status.TO_DO, values);
    }

    public String get(Field field) {
        return values.getOrDefault(field, "");
    }

    public boolean coreTeamOnly() {
        return get(Field.SECURITY).equals(CORE_TEAM);
    }

    public Fields with(Field field, String value) {
        Map<Field, String> changed = new EnumMap<>(Field.class);
        changed.putAll(values);
        changed.put(field, value);
        return new Fields(type, status, changed);
    }

    public Fields with(Status other) {
        return new Fields(type, other, values);
    }

    /** What Jira says of each field that is wrong, by the field's id. */
    public Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        for (Field field : Field.of(type)) {
            if (field.requiredFor(type) && get(field).isBlank()) {
                errors.put(
                        field.id(),
                        field == Field.SUMMARY
                                ? "You must specify a summary of the issue."
                                : field.label() + " is required.");
            }
        }
        if (get(Field.SUMMARY).length() > 255) {
            errors.put("summary", "Summary must be less than 255 characters.");
        }
        if (get(Field.SUMMARY).contains("\n")) {
            errors.put("summary", "The summary is invalid because it contains newline characters.");
        }
        String customers = get(Field.CUSTOMERS);
        if (!customers.isEmpty() && !customers.matches("-?\\d{1,14}(\\.\\d+)?")) {
            errors.put(Field.CUSTOMERS.id(), "'" + customers + "' is an invalid number");
        }
        return errors;
    }
}
