package org.headway.okr.service.issue;

import java.util.Optional;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.table.OkrTable;

/**
 * A key result that an issue works toward, as one reader meets it.
 *
 * @param section its area and cycle
 * @param champion full name, where there is a champion whom the reader may know
 * @param nextStep whether the issue is its next step
 */
public record KeyResultOfIssue(
        OkrTable.Section section, OkrTable.Row row, Optional<String> champion, boolean nextStep) {

    public KeyResult keyResult() {
        return row.keyResult();
    }

    /** Whether its cycle is closed: its numbers no longer change, and nothing can be linked to it. */
    public boolean isClosed() {
        return section.decision().isClosed();
    }
}
