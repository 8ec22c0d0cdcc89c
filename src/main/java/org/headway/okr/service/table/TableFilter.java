package org.headway.okr.service.table;

/**
 * What a table is narrowed or widened to.
 *
 * @param below whether the areas below the named one come with it
 * @param sponsor user name, or {@code me}: only what this person sponsors; over all areas where no team is named
 * @param champion user name, or {@code me}: only what this person champions
 */
public record TableFilter(boolean below, String sponsor, String champion) {

    public static TableFilter none() {
        return new TableFilter(false, "", "");
    }

    public boolean namesSomebody() {
        return !sponsor.isBlank() || !champion.isBlank();
    }
}
