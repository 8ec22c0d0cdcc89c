package org.headway.okr.domain.coach;

import java.util.Optional;
import org.headway.okr.domain.Measure;

/**
 * A key result that somebody is writing.
 *
 * @param chosen the measure that its author set; empty as long as only the words of the title say it
 */
public record DraftKeyResult(String title, Optional<Measure> chosen, boolean hasChampion) {

    /** Nothing but words yet. */
    public static DraftKeyResult of(String title) {
        return new DraftKeyResult(title, Optional.empty(), false);
    }
}
