package org.headway.okr.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tables of Markdown: lines of cells between bars, with a line of dashes below the head. */
final class MarkdownTable {

    private static final Pattern DASHES = Pattern.compile("\\s*+\\|?(?:\\s*+:?-++:?\\s*+\\|)++(?:\\s*+:?-++:?\\s*+)?");
    private static final Pattern BREAK = Pattern.compile("<br ?/?>", Pattern.CASE_INSENSITIVE);

    private MarkdownTable() {}

    /** The line after the last row of a table that begins at this one; the line itself if none begins there. */
    static int end(List<String> lines, int start) {
        boolean begins = start + 1 < lines.size()
                && lines.get(start).contains("|")
                && DASHES.matcher(lines.get(start + 1)).matches();
        int end = start;
        while (begins && end < lines.size() && lines.get(end).contains("|")) {
            end++;
        }
        return end;
    }

    /** One row for each line, the line of dashes a blank one: so a row's number is its line's. */
    static PageTable read(String heading, List<String> lines, int start, int end) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int line = start; line < end; line++) {
            boolean head = line == start;
            rows.add(line == start + 1 ? List.of() : cells(lines.get(line), head));
        }
        return new PageTable(heading, start + 1, rows);
    }

    private static List<Cell> cells(String line, boolean head) {
        String inner = line.strip();
        inner = inner.startsWith("|") ? inner.substring(1) : inner;
        List<Cell> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int at = 0; at < inner.length(); at++) {
            if (inner.startsWith("\\|", at)) {
                cell.append('|');
                at++;
            } else if (inner.charAt(at) == '|') {
                cells.add(cell(cell, head));
                cell.setLength(0);
            } else {
                cell.append(inner.charAt(at));
            }
        }
        if (!cell.toString().isBlank()) {
            cells.add(cell(cell, head));
        }
        return cells;
    }

    private static Cell cell(CharSequence markdown, boolean head) {
        List<String> lines = BREAK.splitAsStream(markdown)
                .map(line -> InlineText.of(line).withAddresses(0))
                .toList();
        return new Cell(String.join("\n", lines), 1, 1, head, "");
    }
}
