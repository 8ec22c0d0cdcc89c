package org.headway.okr.imports;

/**
 * A place in a grid.
 *
 * @param fromAbove whether its cell began in a row above
 * @param fromLeft whether its cell began in a column before
 */
record Slot(Cell cell, boolean fromAbove, boolean fromLeft) {

    static final Slot EMPTY = new Slot(Cell.of(""), false, false);

    boolean says() {
        return !cell.isBlank();
    }

    /** Whether its words stand here for the first time. */
    boolean isNew() {
        return says() && !fromAbove && !fromLeft;
    }
}
