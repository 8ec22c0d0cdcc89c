package org.headway.okr.storage;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.Decimals;
import org.jspecify.annotations.Nullable;

/** Texts and decimals as columns hold them: exact, and nothing instead of empty, because Oracle knows no empty text. */
final class StoredText {

    /** Sign, point and every digit that is kept. */
    static final int DECIMAL_LENGTH = 2 * Decimals.DIGITS + 2;

    /** A next step; a sign outside the basic plane counts twice. */
    static final int LINE_LENGTH = 2 * CheckIn.NEXT_STEP_LIMIT;

    /** A control character, which no text that is taken has. */
    private static final String BETWEEN = "\u001e";

    private StoredText() {}

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    static String orEmpty(@Nullable String column) {
        return column == null ? "" : column;
    }

    static @Nullable String orNull(Optional<BigDecimal> number) {
        return number.map(StoredText::of).orElse(null);
    }

    /** Several texts in one column; none of them has the sign between them. */
    static @Nullable String joined(Set<String> texts) {
        return texts.isEmpty() ? null : texts.stream().sorted().collect(Collectors.joining(BETWEEN));
    }

    static Set<String> all(@Nullable String column) {
        return column == null ? Set.of() : Set.of(column.split(BETWEEN));
    }

    static Optional<BigDecimal> decimal(@Nullable String column) {
        return Optional.ofNullable(column).map(BigDecimal::new);
    }

    /** With its zeros behind the point, as it was typed; without them only where they would not fit. */
    static String of(BigDecimal number) {
        String exact = number.toString();
        return exact.length() <= DECIMAL_LENGTH
                ? exact
                : number.stripTrailingZeros().toString();
    }
}
