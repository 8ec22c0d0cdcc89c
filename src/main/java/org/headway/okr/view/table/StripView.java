package org.headway.okr.view.table;

import java.util.List;

/** A sentence above a table, and what can be done about it. */
public record StripView(String text, List<StripActionView> actions) {

    public StripView {
        actions = List.copyOf(actions);
    }

    StripView(String text, StripActionView action) {
        this(text, List.of(action));
    }
}
