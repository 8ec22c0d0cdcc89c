package org.headway.okr.service.table;

import java.util.List;
import org.headway.okr.domain.close.ClosingChange;
import org.headway.okr.domain.table.OkrTable;

/**
 * That a cycle was closed or opened again, as an area tells it that had objectives in it, be they its own or shared with it.
 *
 * @param change of the area that owns them
 * @param section the area that tells it, with those that ended then and what they came to; with none where it was opened again
 *     since
 */
public record EndedCycle(ClosingChange change, OkrTable.Section section) {

    /** Whether it is told of objectives that another area owns. */
    public boolean isShared() {
        return !change.decision().area().equals(section.area().key());
    }

    public List<OkrTable.Group> groups() {
        return section.groups();
    }
}
