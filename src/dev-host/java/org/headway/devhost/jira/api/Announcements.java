package org.headway.devhost.jira.api;

import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.ProjectUpdatedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Optional;
import org.headway.devhost.HostContext;
import org.headway.devhost.Person;
import org.headway.devhost.jira.tracker.Announcer;
import org.headway.devhost.jira.tracker.HostIssue;
import org.headway.devhost.jira.tracker.HostProject;

/** Jira's events. */
public record Announcements(HostContext host, JiraIssues issues) implements Announcer {
    @Override
    public void issue(Happening happening, HostIssue issue, Optional<Person> who) {
        Long type =
                switch (happening) {
                    case CREATED -> EventType.ISSUE_CREATED_ID;
                    case UPDATED -> EventType.ISSUE_UPDATED_ID;
                    case TRANSITIONED -> EventType.ISSUE_GENERICEVENT_ID;
                    case MOVED -> EventType.ISSUE_MOVED_ID;
                    case DELETED -> EventType.ISSUE_DELETED_ID;
                    case ARCHIVED -> EventType.ISSUE_ARCHIVED_ID;
                    case RESTORED -> EventType.ISSUE_RESTORED_ID;
                };
        host.publish(new IssueEvent(issues.show(issue), Map.of(), user(who), type));
    }

    @Override
    public void projectUpdated(HostProject now, HostProject before, Optional<Person> who) {
        host.publish(new ProjectUpdatedEvent(user(who), JiraProjects.show(now), JiraProjects.show(before)));
    }

    @Override
    public void projectDeleted(HostProject project, Optional<Person> who) {
        host.publish(new ProjectDeletedEvent(user(who), JiraProjects.show(project)));
    }

    private ApplicationUser user(Optional<Person> who) {
        return who.map(person -> issues.users().getUserByKey(person.key())).orElse(null);
    }
}
