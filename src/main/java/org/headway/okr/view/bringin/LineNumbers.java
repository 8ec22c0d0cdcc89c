package org.headway.okr.view.bringin;

import java.util.List;
import org.headway.okr.domain.imported.ImportedTable;
import org.headway.okr.view.Words;

/** How the lines of what is brought in are called: rows of a table, or lines of a text. */
record LineNumbers(List<ImportedTable> tables, Words words) {

    String of(int line) {
        for (int index = 0; index < tables.size(); index++) {
            ImportedTable table = tables.get(index);
            if (table.has(line)) {
                int row = line - table.firstLine() + 1;
                return tables.size() == 1
                        ? words.say("okr.bring-in.row", row)
                        : words.say("okr.bring-in.row-of-table", index + 1, row);
            }
        }
        return words.say("okr.bring-in.line", line);
    }
}
