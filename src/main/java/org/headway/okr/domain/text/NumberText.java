package org.headway.okr.domain.text;

import java.util.Locale;
import java.util.Optional;
import org.headway.okr.domain.KeyResult;

/** Reads a number that somebody typed, as their language writes it: {@code 1.234,5}, {@code 2k}, {@code $50}, {@code 14 d}. */
public final class NumberText {

    private NumberText() {}

    /** Empty where the whole text is not one number with at most a unit of letters after it. */
    public static Optional<Quantity> read(String text, Locale locale) {
        String typed = text.strip();
        return NumberScan.at(typed, 0, locale).flatMap(found -> whole(found, typed.substring(found.end())));
    }

    private static Optional<Quantity> whole(NumberScan.Found found, String rest) {
        String unit = rest.strip();
        if (unit.isEmpty()) {
            return Optional.of(found.quantity());
        }
        boolean words = Character.isWhitespace(rest.charAt(0))
                && unit.length() <= KeyResult.UNIT_LIMIT
                && unit.chars().allMatch(sign -> Character.isLetter(sign) || sign == ' ');
        return found.quantity().unit().isEmpty() && words
                ? Optional.of(found.quantity().orUnit(unit))
                : Optional.empty();
    }
}
