package org.headway.okr.rest.bringin;

import java.util.List;
import org.headway.okr.imports.PageTable;
import org.headway.okr.rest.Input;
import org.jspecify.annotations.Nullable;

/** A table that a browser read off a page: its rows of cells, merged cells once, and the heading above it. */
public record TableRequest(@Nullable String heading, @Nullable List<List<CellRequest>> rows) {

    PageTable table(int firstLine) {
        return new PageTable(
                Input.text(heading),
                firstLine,
                Input.list(rows).stream()
                        .map(row ->
                                Input.list(row).stream().map(CellRequest::cell).toList())
                        .toList());
    }

    /** How many rows it counts for, those without cells too; an empty table for one. */
    int length() {
        return Math.max(1, rows == null ? 0 : rows.size());
    }

    int size() {
        return Input.text(heading).length()
                + Input.list(rows).stream()
                        .flatMap(row -> Input.list(row).stream())
                        .mapToInt(CellRequest::size)
                        .sum();
    }
}
