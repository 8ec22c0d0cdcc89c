package org.headway.devhost.jira.tracker;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a person fills in; the ids are Jira's. */
public enum Field {
    SUMMARY("summary", "Summary", "string"),
    DESCRIPTION("description", "Description", "string"),
    ASSIGNEE("assignee", "Assignee", "user"),
    SECURITY("security", "Security Level", "securitylevel"),
    CUSTOMERS("customfield_10100", "Customers affected", "number"),
    FOUND_IN("customfield_10101", "Found in", "string");

    private final String id;
    private final String label;
    private final String type;

    Field(String id, String label, String type) {
        this.id = id;
        this.label = label;
        this.type = type;
    }

    /** Those on the screen of this type, in order. */
    public static List<Field> of(IssueType type) {
        return Arrays.stream(values())
                .filter(field -> field != FOUND_IN || type == IssueType.BUG)
                .toList();
    }

    public static Optional<Field> withId(String id) {
        return Arrays.stream(values()).filter(field -> field.id.equals(id)).findFirst();
    }

    public boolean requiredFor(IssueType type) {
        return this == SUMMARY || this == FOUND_IN && type == IssueType.BUG;
    }

    public boolean custom() {
        return id.startsWith("customfield_");
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    public String type() {
        return type;
    }
}
