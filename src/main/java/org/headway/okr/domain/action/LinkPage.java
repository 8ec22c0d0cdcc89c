package org.headway.okr.domain.action;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headway.okr.domain.KeyResultKey;

/**
 * Some key results, each with all issues that are linked to it.
 *
 * @param keyResults those that this page speaks of: what is not among the links of one of them is not linked to it
 * @param last where the next page begins; empty on the last one
 * @param rows how many rows were read for it
 * @param total how many there are
 */
public record LinkPage(
        Set<KeyResultKey> keyResults, List<IssueLink> links, Optional<KeyResultKey> last, int rows, int total) {

    public LinkPage {
        keyResults = Set.copyOf(keyResults);
        links = List.copyOf(links);
    }
}
