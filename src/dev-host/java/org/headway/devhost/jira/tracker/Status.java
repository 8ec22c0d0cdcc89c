package org.headway.devhost.jira.tracker;

import java.util.Arrays;
import java.util.Optional;

/** The statuses of the one workflow; a transition leads from each to every other one and has its target's id. */
public enum Status {
    TO_DO("10000", "To Do", Category.NEW),
    IN_PROGRESS("3", "In Progress", Category.INDETERMINATE),
    IN_REVIEW("10001", "In Review", Category.INDETERMINATE),
    DONE("10002", "Done", Category.DONE);

    private final String id;
    private final String label;
    private final Category category;

    Status(String id, String label, Category category) {
        this.id = id;
        this.label = label;
        this.category = category;
    }

    public static Optional<Status> withId(String id) {
        return Arrays.stream(values()).filter(status -> status.id.equals(id)).findFirst();
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    public Category category() {
        return category;
    }
}
