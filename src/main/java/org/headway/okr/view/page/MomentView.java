package org.headway.okr.view.page;

import java.util.List;

/**
 * A moment of a history.
 *
 * @param change how the definition changed; empty where it is about check-ins
 * @param said how the day ended; none where nothing of it counts any more
 * @param leftOut what was said on it and is corrected now
 */
public record MomentView(String day, String change, List<PastDayView> said, List<LeftOutView> leftOut) {

    public MomentView {
        said = List.copyOf(said);
        leftOut = List.copyOf(leftOut);
    }

    /** Whether all that was said is corrected now. */
    public boolean isTakenBack() {
        return change.isEmpty() && said.isEmpty();
    }
}
