package org.headway.okr.view.close;

import java.util.List;

/** An objective whose key results are scored. */
public record ClosingObjectiveView(String title, List<ClosingRowView> rows) {

    public ClosingObjectiveView {
        rows = List.copyOf(rows);
    }
}
