package org.headway.okr.imports;

import java.util.List;

/**
 * A table as it stands on a page or in a text: rows of cells, merged ones once, where they begin.
 *
 * @param heading what the nearest heading above it says; empty if there is none
 * @param firstLine the number of its first row, as lines are counted in what somebody brings in
 */
public record PageTable(String heading, int firstLine, List<List<Cell>> rows) {

    public PageTable {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
