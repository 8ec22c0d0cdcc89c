package org.headway.okr.rest.close;

import java.util.Locale;
import org.headway.okr.domain.close.Outcome;
import org.headway.okr.rest.Input;
import org.headway.okr.service.close.ScoringText;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a key result at the end of its cycle, as it is sent.
 *
 * @param score 0 to 1, as its author typed it in their language
 * @param version of what was seen; 0 or missing where nothing was said
 */
public record ScoringRequest(
        @Nullable String score,
        @Nullable String because,
        @Nullable String lesson,
        @Nullable String outcome,
        @Nullable String version) {

    ScoringText text(Locale locale) {
        return new ScoringText(
                Input.maybeTyped("score", score, locale),
                Input.text(because),
                Input.text(lesson),
                Input.maybeOneOf(Outcome.class, "outcome", outcome).orElse(Outcome.DONE),
                Input.wholeNumber("version", version).orElse(0));
    }
}
