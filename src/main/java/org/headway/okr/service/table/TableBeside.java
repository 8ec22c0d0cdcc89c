package org.headway.okr.service.table;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.beside.Beside;
import org.headway.okr.domain.beside.Checklist;
import org.headway.okr.domain.table.OkrTable;

/** What stands beside the key results of a table. */
record TableBeside(BesideQuery besides) {

    /** Where a person is looked for, only what belongs to the objectives shown. */
    Map<AreaKey, Beside> around(
            Viewpoint viewpoint,
            Optional<LocalDate> past,
            ZoneId zone,
            TableQuestion.Show show,
            List<Area> asked,
            ShownCycles cycles) {
        List<Checklist> lists = asked.stream()
                .filter(area -> cycles.know(area.key()))
                .map(area -> Checklist.of(area.key(), cycles.of(area).cycle()))
                .toList();
        Map<AreaKey, Beside> all = past.map(day ->
                        besides.asOf(day, day.plusDays(1).atStartOfDay(zone).toInstant(), lists, show))
                .orElseGet(() -> besides.in(lists, show));
        return viewpoint.people().isSomebody()
                ? all.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> entry.getValue()
                        .ofObjectives()))
                : all;
    }

    /** What is beside objectives that this reader does not see stays as unseen as they are. */
    static OkrTable.Section shown(OkrTable.Section section, Map<AreaKey, Beside> beside, TableQuestion.Show show) {
        Beside all = beside.getOrDefault(section.area().key(), Beside.nothing());
        Beside ofShown = all.of(
                section.groups().stream().map(group -> group.objective().key()).toList());
        // Health is of the area, and goes on: it shows with the cycle that runs.
        Beside seen = section.decision().isClosed() ? new Beside(List.of(), ofShown.justDoIts()) : ofShown;
        return show.keyResults() ? section.with(seen) : section.only(seen);
    }
}
