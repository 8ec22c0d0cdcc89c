package org.headway.okr.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.headway.okr.domain.imported.ColumnMeaning;
import org.headway.okr.domain.imported.ImportedColumn;
import org.headway.okr.domain.imported.ImportedOkrs;
import org.headway.okr.domain.imported.ImportedTable;
import org.headway.okr.domain.imported.UnreadLine;
import org.headway.okr.domain.imported.UnreadLine.Reason;

/** Reads OKRs out of tables. */
public final class Tables {

    private final Locale locale;
    private final List<UnreadLine> unread = new ArrayList<>();
    private final List<ImportedTable> tables = new ArrayList<>();
    private final ObjectivesOfTables objectives = new ObjectivesOfTables(unread::add);

    private Tables(Locale locale) {
        this.locale = locale;
    }

    /**
     * Reads tables one after the other.
     *
     * @param chosen what somebody says the columns mean, for each table; where that does not fit, it is guessed
     * @param locale what a comma in a number means
     */
    public static ImportedOkrs read(List<PageTable> tables, List<List<ColumnMeaning>> chosen, Locale locale) {
        Tables reading = new Tables(locale);
        for (int index = 0; index < tables.size(); index++) {
            reading.add(tables.get(index), index < chosen.size() ? chosen.get(index) : List.of());
        }
        return reading.result();
    }

    private void add(PageTable table, List<ColumnMeaning> chosen) {
        Grid grid = Grid.of(table);
        if (grid.width() == 0) {
            return;
        }
        TableHead head = TableHead.of(grid);
        List<ImportedColumn> columns = columns(Columns.guess(grid, head, locale), chosen);
        tables.add(new ImportedTable(table.firstLine(), table.rows().size(), columns));
        boolean read = columns.stream().anyMatch(column -> column.meaning() == ColumnMeaning.KEY_RESULT);
        if (read) {
            objectives.table(table);
            new TableReading(grid, columns, objectives, unread::add).read(head);
        } else {
            String words = grid.rows().get(0).words();
            unread.add(new UnreadLine(table.firstLine(), words, Reason.NO_KEY_RESULT_COLUMN));
        }
    }

    private static List<ImportedColumn> columns(List<ImportedColumn> guessed, List<ColumnMeaning> chosen) {
        return chosen.size() != guessed.size()
                ? guessed
                : IntStream.range(0, chosen.size())
                        .mapToObj(
                                column -> new ImportedColumn(guessed.get(column).name(), chosen.get(column)))
                        .toList();
    }

    private ImportedOkrs result() {
        var areas = new Repetitions(unread).leftOutOf(objectives.areas(locale));
        unread.sort(Comparator.comparingInt(UnreadLine::line));
        return new ImportedOkrs(areas, unread, tables);
    }
}
