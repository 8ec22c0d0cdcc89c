package org.headway.devhost.jira.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.headway.devhost.Partial;
import org.headway.devhost.Person;
import org.headway.devhost.jira.tracker.Category;
import org.headway.devhost.jira.tracker.Field;
import org.headway.devhost.jira.tracker.HostIssue;
import org.headway.devhost.jira.tracker.Issues;

/** Jira's IssueManager; it asks for nobody's rights. */
public record JiraIssues(Issues issues, JiraUsers users) {
    /** An issue as Jira shows it. */
    public record Entry(HostIssue issue, JiraUsers users) {
        public Long getId() {
            return issue.id();
        }

        public String getKey() {
            return issue.key();
        }

        public String getSummary() {
            return issue.get(Field.SUMMARY);
        }

        public Project getProjectObject() {
            return JiraProjects.show(issue.project());
        }

        public Status getStatus() {
            return Partial.of(Status.class, new StatusEntry(issue.fields().status()));
        }

        public ApplicationUser getAssignee() {
            return users.getUserByKey(issue.get(Field.ASSIGNEE));
        }

        public boolean isArchived() {
            return issue.archived();
        }

        public Timestamp getUpdated() {
            return Timestamp.from(issue.updated());
        }
    }

    /** A status as Jira shows it. */
    public record StatusEntry(org.headway.devhost.jira.tracker.Status status) {
        public String getName() {
            return status.label();
        }

        public StatusCategory getStatusCategory() {
            return Partial.of(StatusCategory.class, new CategoryEntry(status.category()));
        }
    }

    /** A status category as Jira shows it. */
    public record CategoryEntry(Category category) {
        public String getKey() {
            return category.key();
        }
    }

    public MutableIssue getIssueObject(Long id) {
        return issues.withId(id).map(this::show).orElse(null);
    }

    public MutableIssue getIssueObject(String key) {
        return issues.withKey(key).map(this::show).orElse(null);
    }

    public List<Issue> getIssueObjects(Collection<Long> ids) {
        return ids.stream()
                .map(this::getIssueObject)
                .filter(Objects::nonNull)
                .<Issue>map(found -> found)
                .toList();
    }

    /** What Jira tells conditions and context providers of a page about an issue. */
    public Map<String, Object> about(HostIssue issue, Optional<Person> visitor) {
        Map<String, Object> about =
                new HashMap<>(Map.of("issue", show(issue), "project", JiraProjects.show(issue.project())));
        visitor.ifPresent(person -> about.put("user", users.getUserByKey(person.key())));
        return about;
    }

    MutableIssue show(HostIssue issue) {
        return Partial.of(MutableIssue.class, new Entry(issue, users));
    }
}
