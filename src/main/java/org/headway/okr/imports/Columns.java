package org.headway.okr.imports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.headway.okr.domain.imported.ColumnMeaning;
import org.headway.okr.domain.imported.ImportedColumn;

/** Guesses what the columns of a table mean: by the words over them, and where there are none by what is in them. */
final class Columns {

    /** Only one column can be each of these; a second one by that name is a note. */
    private static final Set<ColumnMeaning> ONCE = EnumSet.of(
            ColumnMeaning.OBJECTIVE,
            ColumnMeaning.KEY_RESULT,
            ColumnMeaning.CHAMPION,
            ColumnMeaning.FROM,
            ColumnMeaning.NOW,
            ColumnMeaning.TO,
            ColumnMeaning.CONFIDENCE,
            ColumnMeaning.NEXT_STEP);

    private final Grid grid;
    private final TableHead head;
    private final Locale locale;

    private Columns(Grid grid, TableHead head, Locale locale) {
        this.grid = grid;
        this.head = head;
        this.locale = locale;
    }

    static List<ImportedColumn> guess(Grid grid, TableHead head, Locale locale) {
        Columns columns = new Columns(grid, head, locale);
        List<ColumnMeaning> meanings =
                head.rows() > 0 ? columns.byHead() : new ContentOfColumns(grid, locale).meanings();
        return IntStream.range(0, grid.width())
                .mapToObj(column -> new ImportedColumn(head.words(column), meanings.get(column)))
                .toList();
    }

    private List<ColumnMeaning> byHead() {
        Set<ColumnMeaning> taken = EnumSet.noneOf(ColumnMeaning.class);
        List<ColumnMeaning> meanings = new ArrayList<>();
        for (int column = 0; column < grid.width(); column++) {
            ColumnMeaning meaning = head.meaning(column).orElse(ColumnMeaning.LEFT_OUT);
            if (meaning == ColumnMeaning.OBJECTIVE
                    && new ContentOfColumns(grid, locale).isNumbers(column, head.end())) {
                meaning = ColumnMeaning.TO;
            }
            boolean again = ONCE.contains(meaning) && !taken.add(meaning);
            meanings.add(again ? ColumnMeaning.NOTES : meaning);
        }
        return withKeyResults(meanings);
    }

    /** A column of objectives alone holds both, one below the other, if it says which is which or nothing else could. */
    private List<ColumnMeaning> withKeyResults(List<ColumnMeaning> meanings) {
        int objectives = meanings.indexOf(ColumnMeaning.OBJECTIVE);
        if (meanings.contains(ColumnMeaning.KEY_RESULT) || objectives < 0) {
            return meanings;
        }
        boolean labelled = new ContentOfColumns(grid, locale).isLabelled(objectives);
        boolean across = grid.rows().stream().skip(head.end()).anyMatch(GridRow::isAcross);
        if (labelled || across) {
            meanings.set(objectives, ColumnMeaning.KEY_RESULT);
        }
        return meanings;
    }
}
