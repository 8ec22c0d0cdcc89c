package org.headway.okr.jira;

import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.headway.okr.domain.IssueId;
import org.headway.okr.service.issue.IssueProjects;

/** Asks Jira for many issues at once; what is not there is left out. */
@JiraComponent
public final class ProjectsOfIssues implements IssueProjects {

    private final IssueManager issues;

    @Inject
    public ProjectsOfIssues(@JiraImport IssueManager issues) {
        this.issues = issues;
    }

    @Override
    public Map<IssueId, String> of(Collection<IssueId> some) {
        List<Long> ids = some.stream().map(issue -> Long.valueOf(issue.value())).toList();
        return ids.isEmpty()
                ? Map.of()
                : issues.getIssueObjects(ids).stream()
                        .filter(Objects::nonNull)
                        .collect(toMap(
                                found -> new IssueId(found.getId().toString()),
                                found -> Objects.requireNonNull(
                                                found.getProjectObject().getId())
                                        .toString(),
                                (one, same) -> one));
    }
}
