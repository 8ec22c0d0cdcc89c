package org.headway.okr.domain.imported;

import java.util.List;

/**
 * A table that somebody brought in, and what its columns were taken for.
 *
 * @param firstLine the number of its first row, as the lines of what was read in it count
 * @param lines how many lines it takes
 */
public record ImportedTable(int firstLine, int lines, List<ImportedColumn> columns) {

    public ImportedTable {
        columns = List.copyOf(columns);
    }

    /** Whether a line is one of its rows. */
    public boolean has(int line) {
        return line >= firstLine && line < firstLine + lines;
    }
}
