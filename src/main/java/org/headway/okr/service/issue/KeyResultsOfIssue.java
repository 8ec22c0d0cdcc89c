package org.headway.okr.service.issue;

import java.time.LocalDate;
import java.util.List;
import org.headway.okr.domain.IssueId;

/**
 * The key results that an issue works toward, in the order they were linked.
 *
 * @param today the day they are seen on
 */
public record KeyResultsOfIssue(IssueId issue, LocalDate today, List<KeyResultOfIssue> all) {

    public KeyResultsOfIssue {
        all = List.copyOf(all);
    }
}
