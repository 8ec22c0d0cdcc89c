package org.headway.okr.rest.writing;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.text.NumberText;
import org.headway.okr.domain.text.Quantity;
import org.headway.okr.rest.Input;
import org.headway.okr.rest.MeasureDto;
import org.headway.okr.service.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A measure that its author chose beside the words, in numbers as people write them.
 *
 * @param type as in {@link MeasureDto}
 */
public record MeasureRequest(
        @Nullable String type,
        @Nullable String from,
        @Nullable String to,
        @Nullable String comparison,
        @Nullable String unit) {

    boolean isChosen() {
        return Input.maybe(type).isPresent();
    }

    Measure measure(Locale locale) {
        return new MeasureDto(type, number("from", from, locale), number("to", to, locale), comparison, unit(locale))
                .measure();
    }

    private static @Nullable String number(String field, @Nullable String typed, Locale locale) {
        return Input.maybeTyped(field, typed, locale)
                .map(BigDecimal::toPlainString)
                .orElse(null);
    }

    /** A unit may stand behind one of the numbers instead. */
    private String unit(Locale locale) {
        return Input.maybe(Texts.line("unit", Input.text(unit), KeyResult.UNIT_LIMIT))
                .or(() -> unitOf(to, locale))
                .or(() -> unitOf(from, locale))
                .orElse("");
    }

    private static Optional<String> unitOf(@Nullable String typed, Locale locale) {
        return Input.maybe(typed)
                .flatMap(text -> NumberText.read(text, locale))
                .map(Quantity::unit)
                .filter(found -> !found.isEmpty());
    }
}
