package org.headway.okr.imports;

import java.util.List;
import java.util.stream.Collectors;

/** A row of a grid, with its number from 1 on; it has a slot for each column. */
record GridRow(int line, List<Slot> slots) {

    GridRow {
        slots = List.copyOf(slots);
    }

    Slot slot(int column) {
        return slots.get(column);
    }

    boolean isBlank() {
        return slots.stream().noneMatch(Slot::says);
    }

    /** Whether it is one cell over all columns: a heading between rows. */
    boolean isAcross() {
        Slot first = slots.get(0);
        return first.says()
                && first.cell().columns() > 1
                && !first.fromAbove()
                && slots.stream().skip(first.cell().columns()).noneMatch(Slot::says);
    }

    /** Whether each cell that says something is marked as a head. */
    boolean isMarked() {
        return !isBlank()
                && slots.stream().filter(Slot::says).allMatch(slot -> slot.cell()
                        .header());
    }

    /** What is new in it, on one line. */
    String words() {
        return slots.stream()
                .filter(slot -> slot.says() && !slot.fromAbove())
                .map(slot -> slot.cell().line())
                .distinct()
                .collect(Collectors.joining(" | "));
    }
}
