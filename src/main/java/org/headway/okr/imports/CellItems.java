package org.headway.okr.imports;

import java.util.ArrayList;
import java.util.List;

/** The items of a cell: those of its list, or its lines; words that go on below an item belong to it. */
final class CellItems {

    private CellItems() {}

    /** The key results in one cell: one, unless there is a list of them or each line calls itself one. */
    static List<String> keyResults(Cell cell) {
        List<String> lines = cell.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        boolean listed =
                lines.stream().filter(line -> line.startsWith(Cell.BULLET)).count() > 1;
        boolean labelled = lines.size() > 1
                && lines.stream().allMatch(line -> Label.of(line).isPresent());
        return listed ? bulleted(lines) : labelled ? lines : List.of(bare(cell.line()));
    }

    /** The words for one of so many key results; nothing if they are not as many. */
    static List<String> of(Cell cell) {
        return cell.text()
                .lines()
                .map(CellItems::bare)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<String> bulleted(List<String> lines) {
        List<String> items = new ArrayList<>();
        for (String line : lines) {
            boolean begins = line.startsWith(Cell.BULLET) || items.isEmpty();
            if (begins) {
                items.add(bare(line));
            } else {
                items.set(items.size() - 1, items.get(items.size() - 1) + " " + line);
            }
        }
        return items;
    }

    private static String bare(String line) {
        String stripped = line.strip();
        return stripped.startsWith(Cell.BULLET)
                ? stripped.substring(Cell.BULLET.length()).strip()
                : stripped;
    }
}
