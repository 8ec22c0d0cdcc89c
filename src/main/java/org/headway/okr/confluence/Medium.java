package org.headway.okr.confluence;

import org.jspecify.annotations.Nullable;

/** What the page that a macro is on is made for. */
enum Medium {
    /** A page in a browser, with styles and scripts. */
    SCREEN,
    /** How the page would look: styles, and no scripts to press buttons with. */
    PREVIEW,
    /** PDF, Word, mail, feed, comparison, and whatever else there will be: neither styles nor scripts. */
    PAPER;

    static Medium of(@Nullable String outputType) {
        return switch (outputType == null ? "" : outputType) {
            case "display" -> SCREEN;
            case "preview" -> PREVIEW;
            default -> PAPER;
        };
    }
}
