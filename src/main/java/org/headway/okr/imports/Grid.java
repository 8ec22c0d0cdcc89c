package org.headway.okr.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table with each merged cell in every place that it covers. */
record Grid(List<GridRow> rows, int width) {

    /** Columns beyond are nobody's OKRs. */
    private static final int WIDEST = 100;

    static Grid of(PageTable table) {
        List<List<Optional<Slot>>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(new ArrayList<>()));
        for (int row = 0; row < rows.size(); row++) {
            for (Cell cell : table.rows().get(row)) {
                place(rows, row, cell);
            }
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<GridRow> filled = new ArrayList<>();
        for (List<Optional<Slot>> row : rows) {
            pad(row, width);
            filled.add(new GridRow(
                    table.firstLine() + filled.size(),
                    row.stream().map(slot -> slot.orElse(Slot.EMPTY)).toList()));
        }
        return new Grid(List.copyOf(filled), width);
    }

    /** Puts a cell into the first free place of its row, and into all others that it covers. */
    private static void place(List<List<Optional<Slot>>> rows, int row, Cell cell) {
        int column = rows.get(row).indexOf(Optional.<Slot>empty());
        int first = column < 0 ? rows.get(row).size() : column;
        int last = free(rows.get(row), first, Math.min(first + cell.columns(), WIDEST));
        int end = Math.min(row + cell.rows(), rows.size());
        for (int below = row; below < end; below++) {
            List<Optional<Slot>> slots = rows.get(below);
            pad(slots, last);
            for (int at = first; at < last; at++) {
                slots.set(at, Optional.of(new Slot(cell, below > row, at > first)));
            }
        }
    }

    /** Cells do not lie over each other: however wide they say they are, no more is filled than there are places. */
    private static int free(List<Optional<Slot>> slots, int first, int last) {
        int at = first;
        while (at < last && (at >= slots.size() || slots.get(at).isEmpty())) {
            at++;
        }
        return at;
    }

    private static void pad(List<Optional<Slot>> slots, int width) {
        while (slots.size() < width) {
            slots.add(Optional.empty());
        }
    }

    /** What its column says below so many rows, blank cells left out. */
    List<Cell> column(int column, int from) {
        return rows.stream()
                .skip(from)
                .filter(row -> !row.isAcross())
                .map(row -> row.slot(column))
                .filter(slot -> slot.says() && !slot.fromAbove())
                .map(Slot::cell)
                .toList();
    }
}
