package org.headway.devhost.jira.tracker;

import java.time.Instant;

/** An issue as it is now; its id is never used again, its key changes when it moves. The reporter is a user key. */
public record HostIssue(
        long id,
        HostProject project,
        int number,
        Fields fields,
        String reporter,
        boolean archived,
        Instant created,
        Instant updated) {
    public String key() {
        return project.key() + "-" + number;
    }

    public String get(Field field) {
        return fields.get(field);
    }
}
