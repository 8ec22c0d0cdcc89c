package org.headway.okr.domain.text;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.headway.okr.domain.Decimals;

/**
 * Digits with what people put between them. Two kinds of separators say by themselves which one is the decimal one; one
 * kind, used more than once, groups thousands; one separator alone is read as the author's language has it, unless the
 * digits around it make that impossible.
 */
public record Numeral(String digits) {

    /** Signs that group thousands in every language: apostrophes and spaces. */
    private static final String GROUPING = "'\u2019 \u00a0\u2009\u202f";

    /** More characters than any number has that is kept. */
    static final int LONGEST = 4 * Decimals.DIGITS;

    private static final char NONE = '\0';

    /** How a language writes numbers, with signs that are read here again: digits from 0 to 9, a point or a comma. */
    public static DecimalFormatSymbols symbols(Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        boolean comma = symbols.getDecimalSeparator() == ',';
        symbols.setZeroDigit('0');
        symbols.setDecimalSeparator(comma ? ',' : '.');
        if (!isSeparator(symbols.getGroupingSeparator())) {
            symbols.setGroupingSeparator(comma ? '.' : ',');
        }
        return symbols;
    }

    static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    static boolean isSeparator(int character) {
        return character == '.' || character == ',' || GROUPING.indexOf(character) >= 0;
    }

    /** Empty where the digits make no number, or one that is not kept. */
    Optional<BigDecimal> value(Locale locale) {
        if (digits.length() > LONGEST) {
            return Optional.empty();
        }
        boolean comma = digits.indexOf(',') >= 0;
        boolean point = digits.indexOf('.') >= 0;
        OptionalInt neutral =
                digits.chars().filter(sign -> GROUPING.indexOf(sign) >= 0).findFirst();
        if (neutral.isPresent()) {
            return read((char) neutral.getAsInt(), comma ? ',' : '.');
        }
        if (comma && point) {
            return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? read(',', '.') : read('.', ',');
        }
        char only = comma ? ',' : '.';
        return groups(only, locale) ? read(only, NONE) : read(NONE, only);
    }

    private boolean groups(char only, Locale locale) {
        int at = digits.indexOf(only);
        if (at != digits.lastIndexOf(only)) {
            return true;
        }
        boolean decimalHere = symbols(locale).getDecimalSeparator() == only;
        return !decimalHere && digits.length() - at == 4 && digits.charAt(0) != '0';
    }

    private Optional<BigDecimal> read(char group, char decimal) {
        int end = digits.indexOf(decimal) < 0 ? digits.length() : digits.indexOf(decimal);
        String whole = digits.substring(0, end);
        String fraction = end == digits.length() ? "" : digits.substring(end + 1);
        if (!inThousands(whole, group) || !fraction.chars().allMatch(Numeral::isDigit)) {
            return Optional.empty();
        }
        String plain = whole.replace(String.valueOf(group), "") + "." + fraction;
        return Optional.of(new BigDecimal(plain)).filter(Decimals::isKept);
    }

    /** Whether these are digits alone, or digits with the group sign before each three of them and nowhere else. */
    private static boolean inThousands(String whole, char group) {
        boolean grouped = whole.indexOf(group) >= 0;
        for (int i = 0; i < whole.length(); i++) {
            boolean place = grouped && (whole.length() - i) % 4 == 0;
            if (place ? i == 0 || whole.charAt(i) != group : !isDigit(whole.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
