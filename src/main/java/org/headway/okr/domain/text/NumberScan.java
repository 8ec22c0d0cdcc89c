package org.headway.okr.domain.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.headway.okr.domain.Decimals;

/**
 * Reads one number with its unit, from left to right: sign, currency, digits, scale, unit. Each step looks at what
 * follows and moves on over it, never back.
 */
final class NumberScan {

    private final String text;
    private final Locale locale;
    private int at;

    private NumberScan(String text, int start, Locale locale) {
        this.text = text;
        this.at = start;
        this.locale = locale;
    }

    /** A number and where the text goes on after it. */
    record Found(Quantity quantity, int end) {}

    /** The number that begins right here; empty if none does. */
    static Optional<Found> at(String text, int start, Locale locale) {
        NumberScan scan = new NumberScan(text, start, locale);
        return scan.quantity().map(quantity -> new Found(quantity, scan.at));
    }

    private Optional<Quantity> quantity() {
        boolean negative = sign();
        String currency = currency();
        negative |= !currency.isEmpty() && sign();
        Optional<BigDecimal> digits = digits();
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        int zeros = scale(!currency.isEmpty());
        String after = unit();
        if (isGlued()) {
            return Optional.empty();
        }
        BigDecimal value = digits.get().scaleByPowerOfTen(zeros);
        BigDecimal exact = value.scale() < 0 ? value.setScale(0) : value;
        String unit = currency.isEmpty() ? after : currency;
        return Optional.of(new Quantity(negative ? exact.negate() : exact, unit))
                .filter(read -> Decimals.isKept(read.value()));
    }

    /** Moves over a sign; whether it is a minus. */
    private boolean sign() {
        char sign = peek(0);
        if (sign == '-' || sign == '−' || sign == '+') {
            at++;
        }
        return sign == '-' || sign == '−';
    }

    private String currency() {
        int end = at;
        while (end < text.length() && end - at < 3 && isUnitCharacter(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at, end);
        if (!Unit.isCurrency(word)) {
            return "";
        }
        at = isSpace(charAt(end)) ? end + 1 : end;
        return word;
    }

    private Optional<BigDecimal> digits() {
        int start = at;
        while (at - start <= Numeral.LONGEST && (Numeral.isDigit(peek(0)) || continuesNumber(start))) {
            at++;
        }
        return start == at ? Optional.empty() : new Numeral(text.substring(start, at)).value(locale);
    }

    /** A separator belongs to the number where a digit follows; a space only where exactly three do. */
    private boolean continuesNumber(int start) {
        if (!Numeral.isSeparator(peek(0)) || !Numeral.isDigit(peek(1))) {
            return false;
        }
        if (at == start) {
            return peek(0) == '.';
        }
        return !isSpace(peek(0)) || (isGroupOfThree() && (at - start <= 3 || isSpace(peek(-4))));
    }

    private boolean isGroupOfThree() {
        return Numeral.isDigit(peek(2)) && Numeral.isDigit(peek(3)) && !Character.isLetterOrDigit(peek(4));
    }

    private int scale(boolean money) {
        int start = skipOneSpace();
        String word = word(start);
        boolean moneyAfter = Unit.isCurrency(word(start + word.length()));
        OptionalInt zeros = Scale.zeros(word, money || moneyAfter);
        if (zeros.isEmpty()) {
            return 0;
        }
        at = start + word.length();
        if (peek(0) == '.' && word.length() > 1 && !Character.isWhitespace(charAt(start))) {
            at++;
        }
        return zeros.getAsInt();
    }

    private String unit() {
        int start = skipOneSpace();
        String word = word(start);
        boolean known = start == at ? Unit.isKnown(word) : Unit.isKnownApart(word);
        if (!known) {
            return "";
        }
        at = start + word.length();
        return word;
    }

    /** Whether what was read is only the beginning of something else: an ordinal, a date, a fraction, a name. */
    private boolean isGlued() {
        char next = peek(0);
        boolean goesOn = (next == '-' || next == '/' || next == ':') && Character.isLetterOrDigit(peek(1));
        boolean range = next == '-' && Numeral.isDigit(peek(1)) && !isDate(at + 1);
        return Character.isLetterOrDigit(next) || next == '_' || (goesOn && !range);
    }

    private boolean isDate(int start) {
        int end = start;
        while (Numeral.isDigit(charAt(end))) {
            end++;
        }
        return charAt(end) == '-';
    }

    private int skipOneSpace() {
        return isSpace(peek(0)) ? at + 1 : at;
    }

    /** Letters, or one sign of a unit. */
    private String word(int start) {
        int end = start;
        while (Character.isLetter(charAt(end))) {
            end++;
        }
        return text.substring(start, end == start && isUnitCharacter(charAt(end)) ? end + 1 : end);
    }

    private static boolean isUnitCharacter(char character) {
        return Character.isLetter(character) || "%‰$€£¥₹".indexOf(character) >= 0;
    }

    private static boolean isSpace(char character) {
        return Character.isSpaceChar(character);
    }

    private char peek(int ahead) {
        return charAt(at + ahead);
    }

    /** The character there, or one that means nothing beyond the end. */
    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : '\n';
    }
}
