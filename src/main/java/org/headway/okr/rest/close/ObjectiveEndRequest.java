package org.headway.okr.rest.close;

import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.close.ObjectiveEnd;
import org.headway.okr.rest.Input;
import org.jspecify.annotations.Nullable;

/**
 * Why an objective continues, changes or ends, as it is sent.
 *
 * @param continues whether it goes on, said of one without key results
 * @param version of what was seen; 0 or missing where nothing was said
 */
public record ObjectiveEndRequest(@Nullable String because, @Nullable String continues, @Nullable String version) {

    ObjectiveEnd of(ObjectiveKey key) {
        return new ObjectiveEnd(
                key,
                Input.text(because),
                Input.flag("continues", continues),
                Input.wholeNumber("version", version).orElse(0));
    }
}
