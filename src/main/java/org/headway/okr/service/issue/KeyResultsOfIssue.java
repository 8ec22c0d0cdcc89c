package org.headway.okr.service.issue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.headway.okr.domain.IssueId;

/**
 * The key results that an issue works toward: those of running cycles in the order they were linked, then what is closed, the
 * newest first.
 *
 * @param today the day they are seen on
 * @param mayLink whether this reader checks in where one of them is written, and so may link the issue to others there
 */
public record KeyResultsOfIssue(IssueId issue, LocalDate today, List<KeyResultOfIssue> all, boolean mayLink) {

    private static final Comparator<KeyResultOfIssue> RUNNING_FIRST = Comparator.comparing(
            (KeyResultOfIssue one) -> one.isClosed() ? one.section().cycle().last() : LocalDate.MAX,
            Comparator.reverseOrder());

    public KeyResultsOfIssue {
        all = all.stream().sorted(RUNNING_FIRST).toList();
    }

    /** None that the reader sees. */
    static KeyResultsOfIssue none(IssueId issue, LocalDate today) {
        return new KeyResultsOfIssue(issue, today, List.of(), false);
    }
}
