package org.headway.okr.service.close;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.headway.okr.domain.Area;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.domain.close.ObjectiveEnd;
import org.headway.okr.domain.close.Scoring;
import org.headway.okr.domain.close.TeamAnswers;
import org.headway.okr.service.Access;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.OpenCycles;
import org.headway.okr.service.Reader;
import org.headway.okr.service.Texts;
import org.headway.okr.service.Writes;
import org.headway.okr.service.cycle.CycleCalendar;
import org.headway.okr.service.store.AreaStore;
import org.headway.okr.service.store.ObjectiveStore;
import org.headway.okr.service.store.ScoreStore;
import org.headway.okr.service.store.Stamp;

/** Writes scores, lessons and answers, one by one, so that several people can do it together and at different times. */
@Named
public final class ScoreCommands {

    private final Access access;
    private final Writes writes;
    private final OpenCycles open;
    private final CycleCalendar calendar;
    private final AreaStore areas;
    private final ObjectiveStore objectives;
    private final ScoreStore scores;
    private final Clock clock;

    @Inject
    public ScoreCommands(
            Access access,
            Writes writes,
            OpenCycles open,
            CycleCalendar calendar,
            AreaStore areas,
            ObjectiveStore objectives,
            ScoreStore scores,
            Clock clock) {
        this.access = access;
        this.writes = writes;
        this.open = open;
        this.calendar = calendar;
        this.areas = areas;
        this.objectives = objectives;
        this.scores = scores;
        this.clock = clock;
    }

    /** Says something of a key result. Who says what is stored already, as a retry does, is answered with that. */
    public Scoring score(Reader reader, KeyResultKey key, ScoringText text) {
        KeyResult keyResult = access.keyResult(reader, key);
        Stamp stamp = new Stamp(access.editor(reader, key.area()), clock.instant());
        if (keyResult.draft()) {
            throw new InvalidInput("keyResult", "okr.error.draft-has-no-score");
        }
        CycleDecision decision = objectives
                .find(keyResult.objective())
                .orElseThrow(NotFound::new)
                .decision();
        requireEnding(decision.cycle());
        Scoring mine = text.checked(key);
        Scoring stored = scores.find(key).orElseGet(() -> Scoring.none(key));
        if (stored.version() > 0 && stored.saysTheSameAs(mine)) {
            return stored;
        }
        return writes.edit(
                mine.version(),
                mine,
                () -> scores.find(key).orElseGet(() -> Scoring.none(key)),
                Scoring::version,
                open.holding(decision, () -> scores.put(decision, mine, stamp)));
    }

    /** Says why an objective continues, changes or ends, and of one without key results whether it continues. */
    public ObjectiveEnd end(Reader reader, ObjectiveEnd typed) {
        ObjectiveKey key = typed.objective();
        Objective objective = access.objective(reader, key);
        Stamp stamp = new Stamp(access.editor(reader, key.area()), clock.instant());
        if (objective.draft()) {
            throw new InvalidInput("objective", "okr.error.draft-has-no-score");
        }
        requireEnding(objective.decision().cycle());
        String because = Texts.line("because", typed.because(), Scoring.TEXT_LIMIT);
        ObjectiveEnd mine = new ObjectiveEnd(key, because, typed.continues(), typed.version());
        ObjectiveEnd stored = ended(key);
        if (stored.version() > 0 && stored.saysTheSameAs(mine)) {
            return stored;
        }
        return writes.edit(
                mine.version(),
                mine,
                () -> ended(key),
                ObjectiveEnd::version,
                open.holding(objective.decision(), () -> scores.put(mine, stamp)));
    }

    private ObjectiveEnd ended(ObjectiveKey key) {
        return scores.ends(List.of(key)).stream().findFirst().orElseGet(() -> ObjectiveEnd.none(key));
    }

    /** Says something of the cycle as a whole; {@code cycle} is its label. */
    public TeamAnswers answer(Reader reader, AreaKey key, String cycle, TeamAnswers typed) {
        Stamp stamp = new Stamp(access.editor(reader, key), clock.instant());
        Area area = access.area(reader, key);
        Cycle meant = calendar.written(java.util.Optional.of(area), cycle);
        requireEnding(meant);
        CycleDecision decision = areas.decisions(List.of(area)).stream()
                .filter(made -> made.cycle().equals(meant))
                .findFirst()
                .orElseThrow(NotFound::new);
        TeamAnswers mine = new TeamAnswers(
                Texts.line("helped", typed.helped(), Scoring.TEXT_LIMIT),
                Texts.line("differently", typed.differently(), Scoring.TEXT_LIMIT),
                typed.version());
        TeamAnswers stored = scores.answers(decision);
        if (stored.version() > 0 && stored.saysTheSameAs(mine)) {
            return stored;
        }
        return writes.edit(
                mine.version(),
                mine,
                () -> scores.answers(decision),
                TeamAnswers::version,
                open.holding(decision, () -> scores.put(decision, mine, stamp)));
    }

    private void requireEnding(Cycle cycle) {
        if (!Ending.isScored(cycle, LocalDate.now(clock))) {
            throw new InvalidInput("cycle", "okr.error.not-ending", cycle.label());
        }
    }
}
