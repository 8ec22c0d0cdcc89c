package org.headway.okr.view.page;

import java.util.List;

/** What changed on a day, the newest first. */
public record ChangeDayView(String day, List<ChangeView> changes) {

    public ChangeDayView {
        changes = List.copyOf(changes);
    }
}
