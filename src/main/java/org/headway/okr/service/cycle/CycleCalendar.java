package org.headway.okr.service.cycle;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.service.Programme;
import org.headway.okr.service.store.AreaStore;

/** Which cycle a word means to an area, by the rhythm that is agreed there. */
@Named
public final class CycleCalendar {

    private final Programme programme;
    private final AreaStore areas;
    private final Clock clock;

    @Inject
    public CycleCalendar(Programme programme, AreaStore areas, Clock clock) {
        this.programme = programme;
        this.areas = areas;
        this.clock = clock;
    }

    /** The cycle to write into, for an area that is there or one that is still to be made. */
    public Cycle written(Optional<Area> area, String word) {
        return choice(area, word).written(decisions(area));
    }

    /** The cycles to choose from, the newest first; the one that a word means is among them. */
    public List<Cycle> offered(Optional<Area> area, String word) {
        return Stream.concat(choice(area, word).offered(decisions(area)).stream(), Stream.of(written(area, word)))
                .distinct()
                .sorted(Comparator.comparing(Cycle::first).reversed())
                .toList();
    }

    /** The cycle after one of an area's. */
    public Cycle following(Area area, Cycle cycle) {
        return choice(area, "").after(cycle, decisions(Optional.of(area)));
    }

    public boolean isClosed(AreaKey area, Cycle cycle) {
        return areas.decisions(areas.withKeys(List.of(area))).stream()
                .anyMatch(made -> made.cycle().equals(cycle) && made.isClosed());
    }

    public boolean hasBegun(Cycle cycle) {
        return !cycle.first().isAfter(today());
    }

    private List<CycleDecision> decisions(Optional<Area> area) {
        return area.map(one -> areas.decisions(List.of(one))).orElse(List.of());
    }

    private CycleChoice choice(Optional<Area> area, String word) {
        return area.map(one -> choice(one, word))
                .orElseGet(() -> new CycleChoice(programme.instance().cycles(), today(), word));
    }

    private CycleChoice choice(Area area, String word) {
        return new CycleChoice(programme.of(area.key()).cycles(), today(), word);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
