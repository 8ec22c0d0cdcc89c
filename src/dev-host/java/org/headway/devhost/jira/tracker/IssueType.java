package org.headway.devhost.jira.tracker;

import java.util.Arrays;
import java.util.Optional;

/** The issue types of every project. */
public enum IssueType {
    TASK("10000", "Task"),
    STORY("10001", "Story"),
    /** Cannot be made without {@link Field#FOUND_IN}. */
    BUG("10002", "Bug");

    private final String id;
    private final String label;

    IssueType(String id, String label) {
        this.id = id;
        this.label = label;
    }

    public static Optional<IssueType> withId(String id) {
        return Arrays.stream(values()).filter(type -> type.id.equals(id)).findFirst();
    }

    public static Optional<IssueType> named(String name) {
        return Arrays.stream(values())
                .filter(type -> type.label.equalsIgnoreCase(name))
                .findFirst();
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }
}
