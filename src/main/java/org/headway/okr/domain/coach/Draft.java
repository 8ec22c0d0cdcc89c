package org.headway.okr.domain.coach;

import java.util.List;

/**
 * An objective that somebody is writing, with its key results; just-do-its are none.
 *
 * @param place which objective of its area and cycle this is, from 1; health metrics do not count
 * @param agreed how many objectives the area agreed on
 */
public record Draft(
        String objective, String whyNow, boolean hasSponsor, List<DraftKeyResult> keyResults, int place, int agreed) {

    public Draft {
        keyResults = List.copyOf(keyResults);
    }
}
