package org.headway.okr.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.headway.okr.domain.IssueId;
import org.headway.okr.service.Reader;
import org.headway.okr.service.issue.LocalIssues;
import org.jspecify.annotations.Nullable;

/** The issues of this Jira that a reader may see: project, scheme and security level decide. */
@JiraComponent
public final class IssuesOfThisJira implements LocalIssues {

    private final IssueManager issues;
    private final PermissionManager permissions;
    private final JiraReaders readers;
    private final IssueFacts facts;

    @Inject
    public IssuesOfThisJira(
            @JiraImport IssueManager issues,
            @JiraImport PermissionManager permissions,
            JiraReaders readers,
            IssueFacts facts) {
        this.issues = issues;
        this.permissions = permissions;
        this.readers = readers;
        this.facts = facts;
    }

    @Override
    public Optional<String> projectOf(Reader reader, IssueId issue) {
        return seen(reader, issues.getIssueObject(Long.valueOf(issue.value())))
                .map(found ->
                        Objects.requireNonNull(found.getProjectObject().getId()).toString());
    }

    @Override
    public List<org.headway.okr.domain.action.Issue> archived(Reader reader, Collection<IssueId> some) {
        List<Long> ids = some.stream().map(issue -> Long.valueOf(issue.value())).toList();
        return ids.isEmpty() || !readers.isKnown(reader)
                ? List.of()
                : issues.getIssueObjects(ids).stream()
                        .filter(found -> found != null && found.isArchived() && isSeen(reader, found))
                        .map(facts::of)
                        .toList();
    }

    Optional<MutableIssue> withKey(Reader reader, String key) {
        return seen(reader, issues.getIssueObject(key));
    }

    private Optional<MutableIssue> seen(Reader reader, @Nullable MutableIssue issue) {
        return Optional.ofNullable(issue).filter(found -> readers.isKnown(reader) && isSeen(reader, found));
    }

    private boolean isSeen(Reader reader, Issue found) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, found, readers.user(reader));
    }
}
