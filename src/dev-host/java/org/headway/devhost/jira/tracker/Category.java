package org.headway.devhost.jira.tracker;

/** Jira's status categories, with the ids, keys and colour names of its REST. */
public enum Category {
    NEW(2, "new", "To Do", "default"),
    INDETERMINATE(4, "indeterminate", "In Progress", "inprogress"),
    DONE(3, "done", "Done", "success");

    private final int id;
    private final String key;
    private final String label;
    private final String colour;

    Category(int id, String key, String label, String colour) {
        this.id = id;
        this.key = key;
        this.label = label;
        this.colour = colour;
    }

    public int id() {
        return id;
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public String colour() {
        return colour;
    }
}
