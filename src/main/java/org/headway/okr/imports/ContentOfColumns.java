package org.headway.okr.imports;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.headway.okr.domain.imported.ColumnMeaning;
import org.headway.okr.domain.text.NumberText;

/**
 * What the columns of a table without heads mean, by what is in them: fewer objectives than key results, these beside
 * them, numbers in the order of the way.
 */
record ContentOfColumns(Grid grid, Locale locale) {

    /** A column with fewer letters in a cell on average holds numbers or signs. */
    private static final double LETTERS = 4;

    List<ColumnMeaning> meanings() {
        List<Integer> numbers =
                columns().filter(column -> isNumbers(column, 0)).boxed().toList();
        List<Integer> people = columns().filter(this::isPeople).boxed().toList();
        List<Integer> texts = columns()
                .filter(column -> !numbers.contains(column) && !people.contains(column) && letters(column) >= LETTERS)
                .boxed()
                .toList();
        int keyResults = keyResults(texts);
        return columns()
                .mapToObj(column -> {
                    if (numbers.contains(column)) {
                        return ofNumbers(numbers.indexOf(column), numbers.size());
                    }
                    if (people.contains(column)) {
                        return ColumnMeaning.CHAMPION;
                    }
                    return texts.contains(column) ? ofText(column, keyResults) : ColumnMeaning.LEFT_OUT;
                })
                .toList();
    }

    /** Whether most of what it says below so many rows is numbers. */
    boolean isNumbers(int column, int from) {
        List<Cell> cells = grid.column(column, from);
        long numbers = cells.stream()
                .filter(cell -> NumberText.read(cell.line(), locale).isPresent())
                .count();
        return numbers > 0 && numbers * 2 >= cells.size();
    }

    /** Whether its cells call themselves key results. */
    boolean isLabelled(int column) {
        return grid.column(column, 0).stream().anyMatch(cell -> Label.of(cell.line())
                .filter(label -> !label.isObjective())
                .isPresent());
    }

    private IntStream columns() {
        return IntStream.range(0, grid.width());
    }

    private boolean isPeople(int column) {
        List<Cell> cells = grid.column(column, 0);
        return !cells.isEmpty()
                && cells.stream().noneMatch(cell -> cell.mention().isEmpty());
    }

    /** The column of key results; -1 where nothing says that these are OKRs: most tables of a page are not. */
    private int keyResults(List<Integer> texts) {
        List<Integer> labelled = texts.stream().filter(this::isLabelled).toList();
        if (!labelled.isEmpty()) {
            return labelled.get(0);
        }
        if (texts.size() > 1 && distinct(texts.get(0)) < distinct(texts.get(1))) {
            return texts.get(1);
        }
        boolean underHeadings = grid.rows().stream().anyMatch(GridRow::isAcross);
        return underHeadings && !texts.isEmpty() ? texts.get(0) : -1;
    }

    private long distinct(int column) {
        return grid.column(column, 0).stream().map(Cell::line).distinct().count();
    }

    private static ColumnMeaning ofText(int column, int keyResults) {
        if (column == keyResults) {
            return ColumnMeaning.KEY_RESULT;
        }
        return column < keyResults
                ? ColumnMeaning.OBJECTIVE
                : keyResults < 0 ? ColumnMeaning.LEFT_OUT : ColumnMeaning.NOTES;
    }

    private static ColumnMeaning ofNumbers(int place, int numbers) {
        return switch (numbers) {
            case 1 -> ColumnMeaning.TO;
            case 2 -> place == 0 ? ColumnMeaning.FROM : ColumnMeaning.TO;
            case 3 ->
                List.of(ColumnMeaning.FROM, ColumnMeaning.NOW, ColumnMeaning.TO).get(place);
            default -> ColumnMeaning.LEFT_OUT;
        };
    }

    private double letters(int column) {
        return grid.column(column, 0).stream()
                .mapToLong(
                        cell -> cell.text().chars().filter(Character::isLetter).count())
                .average()
                .orElse(0);
    }
}
