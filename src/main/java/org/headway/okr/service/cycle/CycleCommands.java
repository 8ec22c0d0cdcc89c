package org.headway.okr.service.cycle;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.Level;
import org.headway.okr.domain.NoOkrs;
import org.headway.okr.domain.Person;
import org.headway.okr.service.Access;
import org.headway.okr.service.Busy;
import org.headway.okr.service.Containers;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.Reader;
import org.headway.okr.service.StaleVersion;
import org.headway.okr.service.Texts;
import org.headway.okr.service.Writes;
import org.headway.okr.service.area.AreaCommands;
import org.headway.okr.service.area.AreaText;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.ObjectiveStore;
import org.headway.okr.service.store.Stamp;

/** Writes an area's choice for a cycle. */
@Named
public final class CycleCommands {

    private final Access access;
    private final Writes writes;
    private final Containers containers;
    private final CycleCalendar calendar;
    private final AreaCommands areaCommands;
    private final AreaStore areas;
    private final ObjectiveStore objectives;
    private final Clock clock;

    @Inject
    public CycleCommands(
            Access access,
            Writes writes,
            Containers containers,
            CycleCalendar calendar,
            AreaCommands areaCommands,
            AreaStore areas,
            ObjectiveStore objectives,
            Clock clock) {
        this.access = access;
        this.writes = writes;
        this.containers = containers;
        this.calendar = calendar;
        this.areaCommands = areaCommands;
        this.areas = areas;
        this.objectives = objectives;
        this.clock = clock;
    }

    /** Records that a team goes without OKRs in a cycle; its area is made where it is missing, its drafts stay drafts. */
    public CycleDecision goWithout(Reader reader, WithoutOkrs choice) {
        Container container = access.container(reader, choice.container());
        Person editor = access.editor(reader, container);
        String because = Texts.line("because", choice.because(), NoOkrs.BECAUSE_LIMIT);
        String typed = Texts.line("team", choice.team(), Area.NAME_LIMIT);
        String team = typed.isEmpty() ? containers.nameOf(container) : typed;
        Cycle cycle = calendar.written(areaCommands.find(container, team), choice.cycle());
        Stamp stamp = new Stamp(editor, clock.instant(), because);
        NoOkrs noOkrs = new NoOkrs(choice.reason(), because, editor, LocalDate.now(clock));
        return writes.untilItLands(() -> {
                    AreaText text = new AreaText(team, Level.TEAM, Optional.empty());
                    CycleDecision made = areas.decide(areaCommands.named(container, text, editor), cycle);
                    CycleDecision mine = made.choosing(Optional.of(noOkrs));
                    if (made.equals(mine)) {
                        return made;
                    }
                    requireSeen(choice.seen(), made, mine);
                    requireNothingPublished(made);
                    return areas.choose(mine, stamp);
                })
                .orElseThrow(Busy::new);
    }

    /** What somebody else recorded meanwhile is not replaced unseen. */
    private static void requireSeen(int seen, CycleDecision theirs, CycleDecision mine) {
        if (theirs.noOkrs().isPresent() && theirs.version() != seen) {
            throw new StaleVersion(theirs, mine.versioned(seen));
        }
    }

    private void requireNothingPublished(CycleDecision decision) {
        if (objectives.in(List.of(decision)).stream().anyMatch(objective -> !objective.draft())) {
            throw new InvalidInput(
                    "reason", "okr.error.has-okrs", decision.cycle().label());
        }
    }

    /** Takes back the choice of which a version was seen: nothing is decided then, as before. */
    public void takeBack(Reader reader, AreaKey key, String cycleLabel, int seen) {
        Stamp stamp = new Stamp(access.editor(reader, key), clock.instant());
        Cycle cycle = calendar.written(Optional.of(access.area(reader, key)), cycleLabel);
        var unused = writes.untilItLands(() -> {
                    CycleDecision made = areas.decide(access.area(reader, key), cycle);
                    CycleDecision mine = made.choosing(Optional.empty());
                    requireSeen(seen, made, mine);
                    return made.equals(mine) ? made : areas.choose(mine, stamp);
                })
                .orElseThrow(Busy::new);
    }
}
