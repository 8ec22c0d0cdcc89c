package org.headway.okr.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows as spreadsheets copy and save them: values between tabs, commas or semicolons, quoted where one holds a sign of
 * those or a line break (RFC 4180).
 */
final class SeparatedText {

    /** More than the names of columns take. */
    private static final int LONGEST_HEAD = 2000;

    private final String text;
    private final char separator;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private List<Cell> row = new ArrayList<>();
    private boolean blankSoFar = true;

    private SeparatedText(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The table that a whole text is, if it is one. */
    static Optional<PageTable> read(String text) {
        String whole = text.replace("\r\n", "\n").replace('\r', '\n').replace("\ufeff", "");
        if (isOfTabs(whole)) {
            return Optional.of(new SeparatedText(whole, '\t').table()).filter(SeparatedText::isFull);
        }
        return List.of(';', ',').stream()
                .filter(separator -> hasHead(whole.stripLeading(), separator))
                .map(separator -> new SeparatedText(whole, separator).table())
                .filter(table -> isKnown(table) && isEven(table))
                .findFirst();
    }

    /** Whether it begins like a table: most texts do not, and are not read to their end for that. */
    private static boolean hasHead(String text, char separator) {
        String begin = text.substring(0, Math.min(text.length(), LONGEST_HEAD));
        int firstLine = text.indexOf('\n');
        return (firstLine < 0 ? text.length() : firstLine) < LONGEST_HEAD
                && isKnown(new SeparatedText(begin, separator).table());
    }

    /** Most rows as long as the head: sentences with commas are not. */
    private static boolean isEven(PageTable table) {
        List<List<Cell>> rows = filled(table);
        long even =
                rows.stream().filter(row -> row.size() == rows.get(0).size()).count();
        return rows.size() > 1 && even > 1 && even * 5 >= rows.size() * 4L;
    }

    private static List<List<Cell>> filled(PageTable table) {
        return table.rows().stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
    }

    private static boolean isOfTabs(String text) {
        return text.lines().filter(line -> line.strip().indexOf('\t') > 0).count() >= 2;
    }

    /** Each row as long as the others, as spreadsheets copy; and not just signs of a list before the tab. */
    private static boolean isFull(PageTable table) {
        List<List<Cell>> rows = filled(table);
        boolean equal = rows.stream().map(List::size).distinct().count() == 1;
        boolean words = rows.stream()
                .anyMatch(row -> row.get(0)
                                .text()
                                .codePoints()
                                .filter(Character::isLetter)
                                .count()
                        > 1);
        return isKnown(table) || (equal && words && rows.get(0).size() > 1);
    }

    /** Commas stand in every text: only words over columns that mean something make them a table. */
    private static boolean isKnown(PageTable table) {
        List<Cell> head = filled(table).stream().findFirst().orElse(List.of());
        long known = head.stream()
                .filter(cell -> HeaderWords.meaning(cell.line()).isPresent())
                .count();
        return known >= 2 && known * 3 >= head.size();
    }

    private PageTable table() {
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (quoted && sign == '"' && text.startsWith("\"\"", at)) {
                say(sign);
                at++;
            } else if (sign == '"' && (quoted || blankSoFar)) {
                quoted = !quoted;
            } else if (sign == separator && !quoted) {
                endValue();
            } else if (sign == '\n' && !quoted) {
                endRow();
            } else {
                say(sign);
            }
        }
        endRow();
        return new PageTable("", 1, rows);
    }

    private void say(char sign) {
        value.append(sign);
        blankSoFar &= Character.isWhitespace(sign);
    }

    private void endValue() {
        row.add(Cell.of(value.toString()));
        value.setLength(0);
        blankSoFar = true;
    }

    private void endRow() {
        endValue();
        rows.add(row);
        row = new ArrayList<>();
    }
}
