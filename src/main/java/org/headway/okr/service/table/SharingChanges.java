package org.headway.okr.service.table;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.Sharing;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.Access;
import org.headway.okr.service.Reader;

/** Tells when areas began and ended to show objectives of others, out of what was read of them. */
record SharingChanges(Access access, SharedIn shared, OkrsInLog moment) {

    /** In the cycles of these sections. */
    List<SharingChange> in(Reader reader, List<OkrTable.Section> sections) {
        return sections.stream()
                .flatMap(section -> shared.everWith(section.area().key()).stream()
                        .flatMap(sharing -> Stream.concat(
                                change(reader, section, sharing, true, sharing.since()),
                                sharing.until().stream()
                                        .filter(moment::isPast)
                                        .flatMap(end -> change(reader, section, sharing, false, end)))))
                .toList();
    }

    /** A draft was shown by nobody. */
    private Stream<SharingChange> change(
            Reader reader, OkrTable.Section section, Sharing sharing, boolean began, Instant at) {
        return moment.objectiveAt(sharing.objective(), at).stream()
                .filter(objective -> !objective.draft())
                .filter(objective -> objective.decision().cycle().hasSameDaysAs(section.cycle()))
                .map(objective -> new SharingChange(
                        section, objective, began, at, sharing.holds() || isVisible(reader, objective)));
    }

    private boolean isVisible(Reader reader, Objective objective) {
        return !access.visible(reader, shared.owner(objective).stream().toList())
                .isEmpty();
    }
}
