package org.headway.okr.domain.action;

import java.net.URI;
import org.headway.okr.domain.IssueId;

/** An issue as Jira told one reader just now. It is shown to that reader and never kept. */
public record Issue(IssueId id, String key, String summary, String status, IssueCategory category, URI address) {

    public boolean done() {
        return category == IssueCategory.DONE;
    }
}
