package org.headway.okr.rest.close;

import java.math.BigDecimal;
import java.util.Locale;
import org.headway.okr.domain.CheckInId;
import org.headway.okr.rest.Input;
import org.headway.okr.service.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * The value that a cycle ended with, as it is sent.
 *
 * @param id made by the client, the same for every retry
 * @param typed as its author typed it in their language
 */
public record EndValueRequest(@Nullable String id, @Nullable String typed) {

    CheckInId sent() {
        return CheckInId.read(Input.text(id)).orElseThrow(() -> new InvalidInput("id", "okr.error.not-an-id"));
    }

    BigDecimal value(Locale locale) {
        return Input.maybeTyped("value", typed, locale).orElseThrow(() -> new InvalidInput("value", "okr.error.empty"));
    }
}
