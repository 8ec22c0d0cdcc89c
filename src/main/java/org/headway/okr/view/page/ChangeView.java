package org.headway.okr.view.page;

/**
 * A change in the history of an area.
 *
 * @param area its name; empty where the whole history is of one
 * @param title of what changed
 * @param by who changed it; empty where nobody may be named
 * @param reason empty where none was given
 */
public record ChangeView(String area, boolean objective, String title, String said, String by, String reason) {}
