package org.headway.okr.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.headway.okr.domain.imported.ColumnMeaning;

/**
 * The rows at the top of a grid that say what its columns are: marked as heads, or written in words that only heads have.
 *
 * @param from how many rows stand above the head: a title over all columns
 * @param rows how many rows it takes; 0 where there is none
 */
record TableHead(Grid grid, int from, int rows) {

    /** More rows of heads than anybody stacks. */
    private static final int TALLEST = 3;

    static TableHead of(Grid grid) {
        int from = 0;
        while (from < grid.rows().size()
                && (grid.rows().get(from).isBlank() || grid.rows().get(from).isAcross())) {
            from++;
        }
        int rows = 0;
        while (rows < TALLEST
                && from + rows < grid.rows().size() - 1
                && isHead(grid.rows().get(from + rows), rows > 0)) {
            rows++;
        }
        return new TableHead(grid, rows == 0 ? 0 : from, rows);
    }

    private static boolean isHead(GridRow row, boolean isFurther) {
        long known = row.slots().stream()
                .filter(Slot::says)
                .filter(slot -> HeaderWords.meaning(slot.cell().line()).isPresent())
                .count();
        boolean unmarked = row.slots().stream()
                .filter(Slot::says)
                .allMatch(slot -> slot.cell().line().length() < 60);
        return row.isMarked() || (!isFurther && known >= 2 && unmarked);
    }

    /** How many rows stand above the first one of the rest. */
    int end() {
        return from + rows;
    }

    /** The words over a column, the outer ones first. */
    String words(int column) {
        Set<String> words = new LinkedHashSet<>();
        for (int row = from; row < end(); row++) {
            words.add(grid.rows().get(row).slot(column).cell().line());
        }
        words.remove("");
        return String.join(" – ", words);
    }

    /** What the lowest words over a column that mean something say. */
    Optional<ColumnMeaning> meaning(int column) {
        List<Integer> upwards =
                new ArrayList<>(IntStream.range(from, end()).boxed().toList());
        Collections.reverse(upwards);
        return upwards.stream()
                .map(row -> grid.rows().get(row).slot(column).cell().line())
                .flatMap(words -> HeaderWords.meaning(words).stream())
                .findFirst();
    }

    /** Whether a row further down says the same again, as tables do that were printed in pieces. */
    boolean isRepeatedBy(GridRow row) {
        return rows > 0
                && IntStream.range(0, grid.width()).allMatch(column -> row.slot(column)
                        .cell()
                        .line()
                        .equals(grid.rows().get(end() - 1).slot(column).cell().line()));
    }
}
