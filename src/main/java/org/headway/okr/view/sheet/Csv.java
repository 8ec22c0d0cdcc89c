package org.headway.okr.view.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rows as RFC 4180 has them, with the mark by which Excel knows UTF-8. */
final class Csv {

    private static final String UTF_8_MARK = "\uFEFF";

    private final StringBuilder text;

    Csv() {
        this(UTF_8_MARK);
    }

    private Csv(String begin) {
        text = new StringBuilder(begin);
    }

    /** More rows of what was begun before. */
    static Csv more() {
        return new Csv("");
    }

    void row(List<String> cells) {
        text.append(cells.stream().map(Csv::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** A text that a spreadsheet would calculate with gets an apostrophe before it, and stays a text. */
    static String text(String words) {
        boolean isFormula = !words.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(words.charAt(0)) >= 0;
        return isFormula ? "'" + words : words;
    }

    /** All digits, with a point: a sheet reads it as a number, which is why a sign is left as it is. */
    static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    private static String quoted(String cell) {
        boolean isPlain = cell.chars().noneMatch(sign -> sign == '"' || sign == ',' || sign == '\n' || sign == '\r');
        return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
