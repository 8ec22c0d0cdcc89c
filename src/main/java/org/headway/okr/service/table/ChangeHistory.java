package org.headway.okr.service.table;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.log.DefinitionChange;
import org.headway.okr.domain.table.OkrTable;

/**
 * What changed in the cycles that a table shows.
 *
 * @param sections its areas in their cycles, with nothing in them
 * @param ended when these cycles were closed and opened again, and what their objectives came to
 * @param shared when their areas began and ended to show objectives of others
 * @param more whether there is more than is answered at once
 * @param names full names by user key, of those people whom the reader may know
 * @param above titles of what was aligned to, where this reader may read them
 * @param zone where days end
 */
public record ChangeHistory(
        LocalDate today,
        List<OkrTable.Section> sections,
        List<Entry> newestFirst,
        List<EndedCycle> ended,
        List<SharingChange> shared,
        boolean more,
        Map<String, String> names,
        Map<ObjectiveKey, String> above,
        ZoneId zone) {

    public ChangeHistory {
        sections = List.copyOf(sections);
        newestFirst = List.copyOf(newestFirst);
        ended = List.copyOf(ended);
        shared = List.copyOf(shared);
    }

    /** A change, and where it happened. */
    public record Entry(OkrTable.Section section, DefinitionChange change) {}
}
