package org.headway.devhost.jira.tracker;

import java.time.Instant;
import java.util.Map;

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

    HostIssue with(Map<Field, String> values) {
        Fields all = new Fields(fields.type(), fields.status(), values);
        return new HostIssue(id, project, number, all, reporter, archived, created, updated);
    }

    public String get(Field field) {
        return fields.get(field);
    }
}
