package org.headway.okr.imports;

/**
 * A cell of a table as a browser shows it.
 *
 * @param text its words; a line each for what stands on lines of its own, a bullet before what stands in a list
 * @param rows how many rows it takes, from 1
 * @param columns how many columns it takes, from 1
 * @param header whether it is marked as the head of a row or column
 * @param mention the user name, where it mentions exactly one user; else empty
 */
public record Cell(String text, int rows, int columns, boolean header, String mention) {

    /** What a list's items begin with. */
    static final String BULLET = "• ";

    /** No table is wider or longer than this; a page may say otherwise. */
    private static final int WIDEST = 1000;

    public Cell {
        text = text.replace("\r\n", "\n")
                .replaceAll("[\\s\u00a0&&[^\\n]]+", " ")
                .replaceAll("[\\p{Cc}\ufeff&&[^\\n]]+", "")
                .strip();
        rows = Math.max(1, Math.min(rows, WIDEST));
        columns = Math.max(1, Math.min(columns, WIDEST));
    }

    /** An ordinary cell with these words. */
    public static Cell of(String text) {
        return new Cell(text, 1, 1, false, "");
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** Its words on one line. */
    String line() {
        return text.replaceAll("\\s*\\n\\s*", " ").strip();
    }
}
