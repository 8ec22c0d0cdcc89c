package org.headway.okr.service.freeze;

/** The current pages of the product that have our macros, seen and changed with the rights of whoever asks. */
public interface MacroPages {

    /** Whether there are pages with macros in this product. */
    boolean exist();

    /** Some of them, in an order that stays. */
    Found find(int from, int limit);

    /** What freezing a page would do; it changes nothing. */
    Outcome look(MacroPage page);

    /** Saves a new version of the page without our macros, or leaves it as it is and says why. */
    Outcome freeze(long pageId);

    /** A part of what was found, and whether there is more. */
    record Found(java.util.List<MacroPage> pages, boolean more) {

        public Found {
            pages = java.util.List.copyOf(pages);
        }
    }
}
