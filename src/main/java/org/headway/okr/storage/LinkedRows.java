package org.headway.okr.storage;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.action.IssueLink;
import org.headway.okr.domain.action.LinkPage;

/** Rows of links in the order of their key results, one more than wanted where there are more. */
record LinkedRows(List<AoActionLink> read, int most) {

    /**
     * Of the last key result there may be more rows than were read: it is left to the next page, unless there is no other.
     *
     * @param whole reads all rows of one key result
     */
    LinkPage page(Function<KeyResultKey, List<AoActionLink>> whole, int total) {
        if (read.size() <= most) {
            return page(read, Optional.empty(), total);
        }
        String cut = read.get(most).getKeyResultKey();
        List<AoActionLink> before =
                read.stream().filter(row -> !row.getKeyResultKey().equals(cut)).toList();
        List<AoActionLink> rows = before.isEmpty() ? whole.apply(new KeyResultKey(cut)) : before;
        return page(rows, Optional.of(keyResult(rows.get(rows.size() - 1))), total);
    }

    private static LinkPage page(List<AoActionLink> rows, Optional<KeyResultKey> last, int total) {
        return new LinkPage(
                rows.stream().map(LinkedRows::keyResult).collect(toSet()),
                rows.stream()
                        .filter(row -> !row.isRemoved())
                        .map(row -> new IssueLink(
                                keyResult(row), new IssueId(row.getIssueId()), row.isNextStep(), row.getVersion()))
                        .toList(),
                last,
                rows.size(),
                total);
    }

    private static KeyResultKey keyResult(AoActionLink row) {
        return new KeyResultKey(row.getKeyResultKey());
    }
}
