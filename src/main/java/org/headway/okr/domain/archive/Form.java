package org.headway.okr.domain.archive;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.headway.okr.domain.Decimals;
import org.headway.okr.domain.ObjectiveKey;

/** The form of what a field says. */
public enum Form {
    /** One line. */
    TEXT,
    LINES,
    /** Several texts of several lines. */
    TEXTS,
    /** Exact, in quotation marks: the zeros behind the point stay. */
    DECIMAL,
    NUMBER,
    FLAG,
    /** So or not so, where saying nothing is a third. */
    EITHER,
    DAY,
    MOMENT,
    /** An id that a client made. */
    ID,
    /** A user name. */
    PERSON,
    PEOPLE,
    /** A key of the area, or a name that begins with one. */
    KEY,
    /** The key of an objective of another area. */
    ELSEWHERE,
    /** One of a few words. */
    WORD;

    private static final Pattern KEYS =
            Pattern.compile("(PARAMETERS:)?[A-Z][A-Z0-9]{0,9}(-(O|KR|J|H)[1-9][0-9]{0,8})?(:[a-z0-9-]{1,40}){0,3}");
    private static final Pattern IDS = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern DECIMALS = Pattern.compile("-?[0-9]{1,80}(\\.[0-9]{1,80})?(E[+-]?[0-9]{1,2})?");
    private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,9}");

    /** Whether a text, a whole number, a flag or a list of texts has this form. */
    boolean fits(Object value) {
        if (value instanceof List<?> several) {
            return (this == TEXTS || this == PEOPLE)
                    && several.stream().allMatch(one -> one instanceof String text && (this == TEXTS || isName(text)));
        }
        if (value instanceof BigDecimal number) {
            return this == NUMBER && NUMBERS.matcher(number.toString()).matches();
        }
        return value instanceof String text
                ? isWritten(text)
                : (this == FLAG || this == EITHER) && value instanceof Boolean;
    }

    private boolean isWritten(String text) {
        return switch (this) {
            case TEXT, LINES, WORD -> true;
            case PERSON -> isName(text);
            case KEY -> KEYS.matcher(text).matches();
            case ELSEWHERE -> ObjectiveKey.read(text).isPresent();
            case ID -> IDS.matcher(text).matches();
            case DECIMAL -> isDecimal(text);
            case DAY -> text.matches("[0-9]{4}-.*") && holds(() -> LocalDate.parse(text));
            case MOMENT -> text.matches("[12][0-9]{3}-.*Z") && holds(() -> milliseconds(text));
            case TEXTS, NUMBER, FLAG, EITHER, PEOPLE -> false;
        };
    }

    private static boolean isName(String text) {
        return !text.isBlank();
    }

    private static boolean isDecimal(String text) {
        return text.length() <= 2 * Decimals.DIGITS + 2
                && DECIMALS.matcher(text).matches()
                && Decimals.isKept(new BigDecimal(text));
    }

    private static Instant milliseconds(String text) {
        Instant moment = Instant.parse(text);
        if (!moment.equals(moment.truncatedTo(ChronoUnit.MILLIS))) {
            throw new DateTimeException("finer than it is kept");
        }
        return moment;
    }

    private static boolean holds(Supplier<?> reading) {
        try {
            return reading.get() != null;
        } catch (DateTimeException otherwise) {
            return false;
        }
    }
}
