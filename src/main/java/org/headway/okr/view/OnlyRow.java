package org.headway.okr.view;

import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.table.OkrTable;

/** The row of a table that was asked for a single key result, with its area and cycle. */
public record OnlyRow(OkrTable.Section section, OkrTable.Row row) {

    public static OnlyRow of(OkrTable table) {
        OkrTable.Section section = table.sections().get(0);
        return new OnlyRow(section, section.groups().get(0).rows().get(0));
    }

    public KeyResult keyResult() {
        return row.keyResult();
    }
}
