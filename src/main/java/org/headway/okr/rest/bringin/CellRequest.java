package org.headway.okr.rest.bringin;

import org.headway.okr.imports.Cell;
import org.headway.okr.rest.Input;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table that a browser read off a page; {@code rows} and {@code columns} are whole numbers, {@code header}
 * is {@code true} or not.
 */
public record CellRequest(
        @Nullable String text,
        @Nullable String rows,
        @Nullable String columns,
        @Nullable String header,
        @Nullable String mention) {

    Cell cell() {
        return new Cell(
                Input.text(text),
                span(rows),
                span(columns),
                Input.text(header).equals("true"),
                Input.text(mention).strip());
    }

    /** How many characters it counts for, an empty one some too. */
    int size() {
        return 10 + Input.text(text).length() + Input.text(mention).length();
    }

    /** What is no number of rows or columns is one, as in a browser. */
    private static int span(@Nullable String written) {
        String digits = Input.text(written);
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 1;
    }
}
