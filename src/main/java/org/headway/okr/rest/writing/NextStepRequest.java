package org.headway.okr.rest.writing;

import org.headway.okr.domain.CheckIn;
import org.headway.okr.rest.Input;
import org.headway.okr.service.InvalidInput;
import org.jspecify.annotations.Nullable;

/** The next step that somebody is writing, for the coach. */
public record NextStepRequest(@Nullable String nextStep) {

    String text() {
        String text = Input.text(nextStep);
        if (text.length() > 4 * CheckIn.NEXT_STEP_LIMIT) {
            throw new InvalidInput("nextStep", "okr.error.too-long", text.length(), CheckIn.NEXT_STEP_LIMIT);
        }
        return text;
    }
}
