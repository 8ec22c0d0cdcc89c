package org.headway.okr.rest.action;

import org.headway.okr.domain.action.Issue;
import org.jspecify.annotations.Nullable;

/** An issue on the wire, as Jira told this reader. */
public record IssueDto(String id, String key, @Nullable String summary, String status, String category, String url) {

    public static IssueDto of(Issue issue) {
        return of(issue, issue.summary());
    }

    /** Without its summary, which tables do not show. */
    static IssueDto brief(Issue issue) {
        return of(issue, null);
    }

    private static IssueDto of(Issue issue, @Nullable String summary) {
        return new IssueDto(
                issue.id().value(),
                issue.key(),
                summary,
                issue.status(),
                issue.category().name(),
                issue.address().toString());
    }
}
