package org.headway.okr.imports;

/**
 * A stretch of the text that belongs together: a heading, the words of a list item, or anything else.
 *
 * @param depth level of a heading, nesting of an item, nesting of the item around a text; 0 for text outside lists
 * @param line where it begins, from 1
 * @param lines how many lines it takes
 * @param text as written, marks of emphasis and links included; line breaks inside
 */
record Piece(Kind kind, int depth, int line, int lines, String text) {

    enum Kind {
        HEADING,
        ITEM,
        TEXT,
        LINK_ADDRESS
    }

    Piece saying(String other) {
        return new Piece(kind, depth, line, lines, other);
    }
}
