package org.headway.okr.domain.imported;

/**
 * A line that is left out, or the rest of one.
 *
 * @param line its number, from 1
 * @param text its words
 */
public record UnreadLine(int line, String text, Reason reason) {

    /** Why it is left out. */
    public enum Reason {
        /** The heading of the whole, which names no area. */
        TITLE,
        /** Text before, between or after lists: neither an objective nor a key result. */
        NOT_IN_A_LIST,
        /** A heading with no objective below it. */
        NO_OBJECTIVES,
        /** Called a key result, but there is no objective before it. */
        NO_OBJECTIVE_BEFORE,
        /** Only says what follows: "Key results:". */
        ONLY_A_LABEL,
        /** What stands behind an objective: only key results have check-ins. */
        NOTE_OF_AN_OBJECTIVE,
        /** Only the address that a link elsewhere points to. */
        LINK_ADDRESS,
        /** No letter and no digit: a rule, an empty list item. */
        ONLY_MARKS,
        /** What does not fit into the longest title and note. */
        TOO_LONG,
        /** The name of somebody else, where another one is the champion. */
        SECOND_CHAMPION,
        /** The same key result stands under the same objective before. */
        TWICE,
        /** Nested deeper than anybody reads. */
        TOO_DEEP,
        /** A table in which no column says what the key results are. */
        NO_KEY_RESULT_COLUMN,
        /** A row of a table that says something, but no key result. */
        NO_KEY_RESULT,
        /** A cell that says several things, beside key results of which each needs one. */
        SEVERAL_IN_ONE_CELL
    }

    /** A line that belongs to no list, with the reason that its text gives. */
    public static UnreadLine outside(int line, String text) {
        boolean words = text.codePoints().anyMatch(Character::isLetterOrDigit);
        return new UnreadLine(line, text, words ? Reason.NOT_IN_A_LIST : Reason.ONLY_MARKS);
    }
}
