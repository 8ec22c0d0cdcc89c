package org.headway.okr.service.issue;

import static java.util.stream.Collectors.toSet;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.action.MirroredLink;

/**
 * What the mirror said when a run began: one number for each key result instead of its links, so that fifty thousand of them
 * take little room, and a page that says the same needs no look at the tables.
 */
final class Survey {

    private final Map<KeyResultKey, Long> sums = new HashMap<>();
    private final Set<KeyResultKey> astray = new HashSet<>();
    private final Set<KeyResultKey> left = new HashSet<>();

    /** Takes in some rows; what became of their issues is said by {@code projects}. */
    void add(List<MirroredLink> rows, Map<IssueId, String> projects) {
        for (MirroredLink row : rows) {
            sums.merge(row.keyResult(), sum(row), Long::sum);
            left.add(row.keyResult());
            if (!row.project().equals(projects.get(row.issue()))) {
                astray.add(row.keyResult());
            }
        }
    }

    /** Those of the key results of which the mirror says something else than these links. */
    Set<KeyResultKey> differing(Set<KeyResultKey> keyResults, Collection<MirroredLink> links) {
        left.removeAll(keyResults);
        Map<KeyResultKey, Long> wanted = new HashMap<>();
        links.forEach(link -> wanted.merge(link.keyResult(), sum(link), Long::sum));
        return keyResults.stream()
                .filter(key -> !wanted.getOrDefault(key, 0L).equals(sums.getOrDefault(key, 0L)))
                .collect(toSet());
    }

    /** Takes out some key results that nothing was said of yet. */
    Set<KeyResultKey> untold(int most) {
        Set<KeyResultKey> some = left.stream().limit(most).collect(toSet());
        left.removeAll(some);
        return some;
    }

    /** Whether an issue of the key result was moved or deleted while nobody listened. */
    boolean isAstray(KeyResultKey key) {
        return astray.contains(key);
    }

    /** Of the whole link; sums do not depend on the order of the rows. */
    private static long sum(MirroredLink link) {
        String text = link.keyResult() + " " + link.issue() + " " + link.project() + " " + link.nextStep();
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits();
    }
}
