package org.headway.okr.service.writing;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.Sharing;
import org.headway.okr.service.Access;
import org.headway.okr.service.Busy;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.OpenCycles;
import org.headway.okr.service.Reader;
import org.headway.okr.service.Writes;
import org.headway.okr.service.cycle.CycleCalendar;
import org.headway.okr.service.store.SharingStore;
import org.headway.okr.service.store.Stamp;

/** Shows objectives in other areas, too. Whoever shares edits both; whoever edits either may end it. */
@Named
public final class SharingCommands {

    private final Access access;
    private final Writes writes;
    private final CycleCalendar calendar;
    private final OpenCycles open;
    private final SharingStore sharings;
    private final Clock clock;

    @Inject
    public SharingCommands(
            Access access, Writes writes, CycleCalendar calendar, OpenCycles open, SharingStore sharings, Clock clock) {
        this.access = access;
        this.writes = writes;
        this.calendar = calendar;
        this.open = open;
        this.sharings = sharings;
        this.clock = clock;
    }

    /** Shares an objective; what is shared already stays so. The other area must have the same cycle. */
    public void share(Reader reader, ObjectiveKey key, AreaKey with) {
        Objective objective = access.objective(reader, key);
        Stamp stamp = new Stamp(access.editor(reader, objective.area()), clock.instant());
        Area other = access.area(reader, with);
        var unusedEditor = access.editor(reader, other.container());
        if (with.equals(objective.area())) {
            throw new InvalidInput("area", "okr.error.shared-with-itself");
        }
        Cycle cycle = objective.decision().cycle();
        if (!calendar.offered(Optional.of(other), cycle.label()).contains(cycle)) {
            throw new InvalidInput("area", "okr.error.other-cycle", cycle.label());
        }
        var unused = writes.untilItLands(() -> holding(key, with).orElseGet(() -> {
                    var unusedOwners = open.hold(key);
                    var unusedDecision = open.decide(other, cycle);
                    return sharings.begin(key, with, stamp);
                }))
                .orElseThrow(Busy::new);
    }

    /** Ends it; what is not shared stays so. What a closed cycle showed it shows for ever, in either area. */
    public void end(Reader reader, ObjectiveKey key, AreaKey with) {
        Objective objective = access.objective(reader, key);
        Stamp stamp = new Stamp(access.editorOfEither(reader, objective.area(), with), clock.instant());
        Cycle cycle = objective.decision().cycle();
        var unused = writes.untilItLands(() -> holding(key, with).map(sharing -> {
                    var unusedOwners = open.hold(key);
                    var unusedOthers = open.hold(with, cycle);
                    sharings.end(sharing, stamp);
                    return sharing.ended(stamp.at());
                }))
                .orElseThrow(Busy::new);
    }

    private Optional<Sharing> holding(ObjectiveKey key, AreaKey with) {
        return sharings.of(key).stream()
                .filter(Sharing::holds)
                .filter(sharing -> sharing.with().equals(with))
                .findFirst();
    }
}
