package org.headway.devhost.jira.tracker;

import java.util.Optional;
import org.headway.devhost.Person;

/** Tells plugins what has happened, on the thread where it did. */
public interface Announcer {
    /** What may happen to an issue. */
    enum Happening {
        CREATED,
        UPDATED,
        /** Another status. */
        TRANSITIONED,
        MOVED,
        DELETED,
        ARCHIVED,
        RESTORED
    }

    void issue(Happening happening, HostIssue issue, Optional<Person> who);

    void projectUpdated(HostProject now, HostProject before, Optional<Person> who);

    void projectDeleted(HostProject project, Optional<Person> who);
}
