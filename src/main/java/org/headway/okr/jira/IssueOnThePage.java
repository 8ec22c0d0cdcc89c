package org.headway.okr.jira;

import com.atlassian.jira.issue.Issue;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.IssueId;

/** The issue whose page Jira renders. */
final class IssueOnThePage {

    private IssueOnThePage() {}

    static Optional<IssueId> of(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue && issue.getId() != null
                ? Optional.of(new IssueId(issue.getId().toString()))
                : Optional.empty();
    }
}
