package org.headway.okr.rest;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;
import org.headway.okr.service.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What somebody read of a health metric.
 *
 * @param id made by the client, the same for every retry
 * @param value an exact decimal; or {@code typed}, the same as its author typed it in their language
 */
public record ReadingRequest(@Nullable String id, @Nullable String value, @Nullable String typed) {

    UUID madeId() {
        return Input.clientId(id);
    }

    BigDecimal number(Locale locale) {
        return Input.maybeNumber("value", value)
                .or(() -> Input.maybeTyped("value", typed, locale))
                .orElseThrow(() -> new InvalidInput("value", "okr.error.empty"));
    }
}
