package org.headway.okr.rest.beside;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.headway.okr.rest.Input;
import org.headway.okr.service.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What somebody read of a health metric.
 *
 * @param id made by the client, the same for every retry
 * @param day the day it was read, as {@code 2026-11-17}; today where it is missing
 * @param value an exact decimal; or {@code typed}, the same as its author typed it in their language
 */
public record ReadingRequest(
        @Nullable String id, @Nullable String value, @Nullable String typed, @Nullable String day) {

    UUID madeId() {
        return Input.clientId(id);
    }

    Optional<LocalDate> readOn() {
        return Input.maybeDay("day", day);
    }

    BigDecimal number(Locale locale) {
        return Input.maybeNumber("value", value)
                .or(() -> Input.maybeTyped("value", typed, locale))
                .orElseThrow(() -> new InvalidInput("value", "okr.error.empty"));
    }
}
