package org.headway.okr.imports;

import java.util.BitSet;

/** How deep an item is nested in items that have words of their own: "Key results:" around some adds nothing. */
final class Nesting {

    private final BitSet speaking = new BitSet();

    /** The depth of an item, and whether it counts for those in it. */
    int at(int depth, boolean speaks) {
        speaking.clear(depth, Math.max(depth, speaking.length()));
        int around = speaking.get(0, depth).cardinality();
        speaking.set(depth, speaks);
        return around + 1;
    }

    /** How many such items are around a text at this depth. */
    int around(int depth) {
        return speaking.get(0, depth + 1).cardinality();
    }
}
