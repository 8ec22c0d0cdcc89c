package org.headway.okr.rest.close;

import org.headway.okr.domain.close.TeamAnswers;
import org.headway.okr.rest.Input;
import org.jspecify.annotations.Nullable;

/** What a team says of a cycle as a whole, as it is sent; {@code version} is that of what was seen. */
public record TeamAnswersRequest(
        @Nullable String area,
        @Nullable String cycle,
        @Nullable String helped,
        @Nullable String differently,
        @Nullable String version) {

    TeamAnswers answers() {
        return new TeamAnswers(
                Input.text(helped),
                Input.text(differently),
                Input.wholeNumber("version", version).orElse(0));
    }
}
