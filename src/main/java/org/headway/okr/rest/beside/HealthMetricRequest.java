package org.headway.okr.rest.beside;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.headway.okr.domain.WriteId;
import org.headway.okr.domain.beside.HealthRange;
import org.headway.okr.rest.Input;
import org.headway.okr.service.beside.HealthMetricText;
import org.jspecify.annotations.Nullable;

/**
 * A health metric as somebody wants it; {@code area} only to add one, {@code version} only to change one.
 *
 * @param id made by the client, the same for every retry; only to add one
 * @param low an exact decimal, or {@code typedLow}, the same as its author typed it in their language; likewise the high end
 */
public record HealthMetricRequest(
        @Nullable String id,
        @Nullable String area,
        @Nullable String name,
        @Nullable String unit,
        @Nullable String low,
        @Nullable String typedLow,
        @Nullable String high,
        @Nullable String typedHigh,
        @Nullable String version) {

    Optional<WriteId> madeId() {
        return Input.writeId(id);
    }

    HealthMetricText text(Locale locale) {
        return new HealthMetricText(
                Input.text(name),
                Input.text(unit),
                new HealthRange(end("low", low, typedLow, locale), end("high", high, typedHigh, locale)));
    }

    private static Optional<BigDecimal> end(
            String field, @Nullable String exact, @Nullable String typed, Locale locale) {
        return Input.maybeNumber(field, exact).or(() -> Input.maybeTyped(field, typed, locale));
    }
}
