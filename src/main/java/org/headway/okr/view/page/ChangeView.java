package org.headway.okr.view.page;

import org.headway.okr.view.LinkView;

/**
 * A change in the history of an area.
 *
 * @param area its name; empty where the whole history is of one
 * @param title of what changed; with an address where its history is told there
 * @param by who changed it; empty where nobody may be named
 * @param reason empty where none was given
 */
public record ChangeView(String area, boolean objective, LinkView title, String said, String by, String reason) {}
