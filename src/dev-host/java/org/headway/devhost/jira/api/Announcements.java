package org.headway.devhost.jira.api;

import java.util.Optional;
import org.headway.devhost.HostContext;
import org.headway.devhost.Person;
import org.headway.devhost.jira.tracker.Announcer;
import org.headway.devhost.jira.tracker.HostIssue;
import org.headway.devhost.jira.tracker.HostProject;

/** Jira's events. */
public record Announcements(HostContext host) implements Announcer {
    @Override
    public void issue(Happening happening, HostIssue issue, Optional<Person> who) {}

    @Override
    public void projectUpdated(HostProject now, HostProject before, Optional<Person> who) {}

    @Override
    public void projectDeleted(HostProject project, Optional<Person> who) {}
}
