package org.headway.okr.service;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.Objective;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.ObjectiveStore;

/** The cycle that each area of a table shows, with its objectives: two reads, however many areas and cycles there are. */
final class ShownCycles {

    private final Map<AreaKey, List<CycleDecision>> decided;
    private final Map<CycleDecision, List<Objective>> written;
    private final CycleChoice choice;

    ShownCycles(List<Area> asked, CycleChoice choice, AreaStore areas, ObjectiveStore objectives) {
        this.choice = choice;
        this.decided = areas.decisions(asked).stream().collect(groupingBy(CycleDecision::area));
        List<CycleDecision> lookedInto = decided.values().stream()
                .flatMap(ofOneArea -> choice.toLookInto(ofOneArea).stream())
                .toList();
        this.written = objectives.in(lookedInto).stream().collect(groupingBy(Objective::decision));
    }

    /** The area's cycle. One that was decided on and has lost its objectives does not count. */
    CycleDecision of(Area area) {
        List<CycleDecision> living = new ArrayList<>(decided.getOrDefault(area.key(), List.of()));
        List<CycleDecision> empty = choice.toLookInto(living).stream()
                .filter(one -> !written.containsKey(one))
                .toList();
        living.removeAll(empty);
        Cycle shown = choice.meant(living);
        return new CycleDecision(area.key(), shown);
    }

    /** The objectives of what {@link #of} answered. */
    List<Objective> objectives(CycleDecision shown) {
        return written.getOrDefault(shown, List.of());
    }
}
