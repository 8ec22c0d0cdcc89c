package org.headway.okr.service.close;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Closing;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.close.EndOfCycle;
import org.headway.okr.service.Access;
import org.headway.okr.service.Busy;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.Programme;
import org.headway.okr.service.Reader;
import org.headway.okr.service.Texts;
import org.headway.okr.service.Writes;
import org.headway.okr.service.cycle.CycleCalendar;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.ObjectiveStore;
import org.headway.okr.service.store.ScoreStore;
import org.headway.okr.service.store.Stamp;

/** Closes the cycle of an area, and opens it again. Two who close it at once are one close: that of the first. */
@Named
public final class ClosingCommands {

    private final Access access;
    private final Programme programme;
    private final Writes writes;
    private final CycleCalendar calendar;
    private final AreaStore areas;
    private final ObjectiveStore objectives;
    private final KeyResultStore keyResults;
    private final ScoreStore scores;
    private final Clock clock;

    @Inject
    public ClosingCommands(
            Access access,
            Programme programme,
            Writes writes,
            CycleCalendar calendar,
            AreaStore areas,
            ObjectiveStore objectives,
            KeyResultStore keyResults,
            ScoreStore scores,
            Clock clock) {
        this.access = access;
        this.programme = programme;
        this.writes = writes;
        this.calendar = calendar;
        this.areas = areas;
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.scores = scores;
        this.clock = clock;
    }

    /** Closes a cycle of which each key result has a score or is dropped; {@code cycle} is its label. */
    public CycleDecision close(Reader reader, AreaKey key, String cycle) {
        Person editor = access.editor(reader, key);
        Stamp stamp = new Stamp(editor, clock.instant());
        Cycle meant = calendar.written(Optional.of(access.area(reader, key)), cycle);
        Closing closing = new Closing(editor, LocalDate.now(clock));
        return writes.untilItLands(() -> {
                    CycleDecision held = areas.hold(key, meant).orElseThrow(NotFound::new);
                    if (held.isClosed()) {
                        return held;
                    }
                    requireEnded(held);
                    return areas.choose(held.closed(Optional.of(closing)), stamp);
                })
                .orElseThrow(Busy::new);
    }

    private void requireEnded(CycleDecision held) {
        List<CycleDecision> one = List.of(held);
        boolean published = objectives.in(one).stream().anyMatch(objective -> !objective.draft());
        if (!published || !Ending.isScored(held.cycle(), LocalDate.now(clock))) {
            throw new InvalidInput("cycle", "okr.error.not-ending", held.cycle().label());
        }
        int missing = EndOfCycle.of(keyResults.in(one), scores.in(one), List.of())
                .missing()
                .size();
        if (missing > 0 && programme.of(held.area()).score()) {
            throw new InvalidInput("score", "okr.error.not-scored", missing);
        }
    }

    /** Lets a closed cycle be written into again: for those who administer the container, and with a reason. */
    public CycleDecision reopen(Reader reader, AreaKey key, String cycle, String reason) {
        Area area = access.area(reader, key);
        Stamp stamp = new Stamp(
                access.administrator(reader, area.container()),
                clock.instant(),
                Texts.required("reason", reason, Stamp.REASON_LIMIT));
        Cycle meant = calendar.written(Optional.of(area), cycle);
        return writes.untilItLands(() -> {
                    CycleDecision held = areas.hold(key, meant).orElseThrow(NotFound::new);
                    return held.isClosed() ? areas.choose(held.closed(Optional.empty()), stamp) : held;
                })
                .orElseThrow(Busy::new);
    }
}
