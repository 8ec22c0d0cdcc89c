package org.headway.okr.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.headway.okr.domain.imported.ColumnMeaning;
import org.headway.okr.domain.imported.ImportedColumn;
import org.headway.okr.domain.imported.UnreadLine;
import org.headway.okr.domain.imported.UnreadLine.Reason;
import org.headway.okr.imports.RowCells.Said;

/**
 * Reads the rows of one table from above to below: an objective in a cell of its own, merged or not, or in a row across
 * all columns; each key result with what stands beside it.
 */
final class TableReading {

    private final Grid grid;
    private final List<ImportedColumn> columns;
    private final ObjectivesOfTables objectives;
    private final Consumer<UnreadLine> unread;
    private List<RowCells> last = List.of();

    TableReading(Grid grid, List<ImportedColumn> columns, ObjectivesOfTables objectives, Consumer<UnreadLine> unread) {
        this.grid = grid;
        this.columns = columns;
        this.objectives = objectives;
        this.unread = unread;
    }

    void read(TableHead head) {
        for (int index = 0; index < grid.rows().size(); index++) {
            GridRow row = grid.rows().get(index);
            boolean isHead = index >= head.from() && index < head.end();
            if (row.isBlank() || isHead) {
                continue;
            }
            if (index < head.from()) {
                leaveOut(row, Reason.TITLE);
            } else if (head.isRepeatedBy(row)) {
                leaveOut(row, Reason.ONLY_A_LABEL);
            } else if (row.isAcross()) {
                across(row);
            } else {
                row(row);
            }
        }
    }

    private void across(GridRow row) {
        String words = row.slot(0).cell().line();
        Optional<Label> label = Label.of(words);
        boolean named = label.filter(Label::isObjective).isPresent();
        boolean elsewhere = columns.stream().anyMatch(column -> column.meaning() == ColumnMeaning.OBJECTIVE);
        if (label.filter(found -> !found.isObjective()).isPresent()) {
            keyResults(row, row.slot(0).cell());
        } else if (CycleWords.only(words) || (elsewhere && !named)) {
            leaveOut(row, Reason.TITLE);
        } else {
            objectives.start(row.line(), words);
        }
    }

    private void row(GridRow row) {
        Optional<Slot> objective = first(row, ColumnMeaning.OBJECTIVE);
        boolean isNew = objective.filter(Slot::isNew).isPresent();
        objective
                .filter(Slot::isNew)
                .ifPresent(slot -> objectives.start(row.line(), slot.cell().line()));
        Optional<Slot> keyResult = first(row, ColumnMeaning.KEY_RESULT);
        if (keyResult.isEmpty()) {
            rest(row, isNew ? Reason.NOTE_OF_AN_OBJECTIVE : Reason.NO_KEY_RESULT);
        } else if (keyResult.get().fromAbove()) {
            goOn(row);
        } else if (isObjective(keyResult.get().cell())) {
            objectives.start(row.line(), keyResult.get().cell().line());
            rest(row, Reason.NOTE_OF_AN_OBJECTIVE);
        } else {
            keyResults(row, keyResult.get().cell());
        }
    }

    private static boolean isObjective(Cell cell) {
        return Label.of(cell.line()).filter(Label::isObjective).isPresent();
    }

    /** A row that tells more of the key result above, whose cell goes on beside it. */
    private void goOn(GridRow row) {
        if (last.isEmpty()) {
            rest(row, Reason.NO_OBJECTIVE_BEFORE);
            return;
        }
        others(row).filter(column -> row.slot(column).isNew()).forEach(column -> {
            Cell cell = row.slot(column).cell();
            last.get(last.size() - 1).add(columns.get(column).meaning(), said(column, cell.text()), cell.mention());
        });
    }

    private void keyResults(GridRow row, Cell cell) {
        List<String> titles = CellItems.keyResults(cell);
        List<RowCells> read = new ArrayList<>();
        for (String title : titles) {
            String words = Label.of(title).map(Label::rest).orElse(title).strip();
            if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
                read.add(new RowCells(row.line(), words));
            }
        }
        if (read.isEmpty()) {
            leaveOut(row, Reason.ONLY_A_LABEL);
        } else if (!objectives.add(read)) {
            leaveOut(row, Reason.NO_OBJECTIVE_BEFORE);
            last = List.of();
        } else {
            last = read;
            others(row).filter(column -> !row.slot(column).fromLeft()).forEach(column -> tell(row, column, read));
        }
    }

    /** A cell beside several key results in one cell says as many things as these are, or who champions them all. */
    private void tell(GridRow row, int column, List<RowCells> keyResults) {
        Cell cell = row.slot(column).cell();
        ColumnMeaning meaning = columns.get(column).meaning();
        List<String> items = keyResults.size() == 1 ? List.of(cell.text()) : CellItems.of(cell);
        boolean forAll = items.size() == 1 && meaning == ColumnMeaning.CHAMPION;
        if (items.size() != keyResults.size() && !forAll) {
            unread.accept(new UnreadLine(row.line(), said(column, cell.line()).withHead(), Reason.SEVERAL_IN_ONE_CELL));
            return;
        }
        for (int index = 0; index < keyResults.size(); index++) {
            keyResults.get(index).add(meaning, said(column, items.get(forAll ? 0 : index)), cell.mention());
        }
    }

    private Said said(int column, String text) {
        return new Said(columns.get(column).name(), text);
    }

    private Optional<Slot> first(GridRow row, ColumnMeaning meaning) {
        return columns(meaning).mapToObj(row::slot).filter(Slot::says).findFirst();
    }

    private IntStream columns(ColumnMeaning meaning) {
        return IntStream.range(0, grid.width())
                .filter(column -> columns.get(column).meaning() == meaning);
    }

    /** The columns beside objectives and key results that say something in a row. */
    private IntStream others(GridRow row) {
        return IntStream.range(0, grid.width())
                .filter(column -> row.slot(column).says())
                .filter(column -> columns.get(column).meaning() != ColumnMeaning.OBJECTIVE
                        && columns.get(column).meaning() != ColumnMeaning.KEY_RESULT);
    }

    private void leaveOut(GridRow row, Reason reason) {
        unread.accept(new UnreadLine(row.line(), row.words(), reason));
    }

    /** What a row says beside an objective, or without a key result. */
    private void rest(GridRow row, Reason reason) {
        String words = others(row)
                .filter(column -> columns.get(column).meaning() != ColumnMeaning.LEFT_OUT)
                .filter(column -> row.slot(column).isNew())
                .mapToObj(column -> row.slot(column).cell().line())
                .collect(Collectors.joining(" | "));
        if (!words.isEmpty()) {
            unread.accept(new UnreadLine(row.line(), words, reason));
        }
    }
}
