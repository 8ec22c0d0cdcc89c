package org.headway.okr.service;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
    private final Function<Area, CycleChoice> choices;

    ShownCycles(List<Area> asked, Function<Area, CycleChoice> choices, AreaStore areas, ObjectiveStore objectives) {
        this.choices = choices;
        this.decided = areas.decisions(asked).stream().collect(groupingBy(CycleDecision::area));
        List<CycleDecision> lookedInto = asked.stream()
                .filter(this::know)
                .flatMap(area -> choices.apply(area).toLookInto(decisions(area)).stream())
                .toList();
        this.written = objectives.in(lookedInto).stream().collect(groupingBy(Objective::decision));
    }

    /** Whether what is asked for is a cycle to this area. */
    boolean know(Area area) {
        return choices.apply(area).isKnown(decisions(area));
    }

    /** What the area decided on, oldest first. */
    List<CycleDecision> decisions(Area area) {
        return decided.getOrDefault(area.key(), List.of());
    }

    /** The area's cycle. One that was decided on and has lost its objectives does not count. */
    CycleDecision of(Area area) {
        List<CycleDecision> living = new ArrayList<>(decisions(area));
        CycleChoice choice = choices.apply(area);
        List<CycleDecision> empty = choice.toLookInto(living).stream()
                .filter(one -> !written.containsKey(one))
                .toList();
        living.removeAll(empty);
        Cycle shown = choice.meant(choice.isKnown(living) ? living : decisions(area));
        return new CycleDecision(area.key(), shown);
    }

    /** The objectives of what {@link #of} answered. */
    List<Objective> objectives(CycleDecision shown) {
        return written.getOrDefault(shown, List.of());
    }
}
