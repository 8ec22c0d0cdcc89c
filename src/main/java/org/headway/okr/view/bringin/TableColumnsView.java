package org.headway.okr.view.bringin;

import java.util.List;
import java.util.stream.IntStream;
import org.headway.okr.domain.imported.ImportedTable;
import org.headway.okr.view.Words;

/**
 * What the columns of one table were taken for.
 *
 * @param name which table it is, where there are several
 */
public record TableColumnsView(String name, List<ColumnView> columns) {

    public TableColumnsView {
        columns = List.copyOf(columns);
    }

    static List<TableColumnsView> of(List<ImportedTable> tables, Words words) {
        return IntStream.range(0, tables.size())
                .mapToObj(index -> of(
                        tables.get(index),
                        tables.size() == 1
                                ? words.say("okr.bring-in.columns")
                                : words.say("okr.bring-in.table", index + 1),
                        words))
                .toList();
    }

    private static TableColumnsView of(ImportedTable table, String name, Words words) {
        return new TableColumnsView(
                name,
                IntStream.range(0, table.columns().size())
                        .mapToObj(column -> ColumnView.of(table.columns().get(column), column + 1, words))
                        .toList());
    }
}
