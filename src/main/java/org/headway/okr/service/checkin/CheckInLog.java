package org.headway.okr.service.checkin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.CorrectedLog;
import org.headway.okr.domain.CycleDecision;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Projection;
import org.headway.okr.domain.action.Action;
import org.headway.okr.domain.action.ActionList;
import org.headway.okr.service.Busy;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.Meanwhile;
import org.headway.okr.service.Names;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.OpenCycles;
import org.headway.okr.service.Reader;
import org.headway.okr.service.Texts;
import org.headway.okr.service.Writes;
import org.headway.okr.service.WrittenSince;
import org.headway.okr.service.store.ActionStore;
import org.headway.okr.service.store.CheckInStore;
import org.headway.okr.service.store.KeyResultStore;
import org.headway.okr.service.store.Stamp;
import org.headway.okr.service.writing.Measures;

/** Appends entries to the log, each once, with the projection that follows from it. */
@Named
public final class CheckInLog {

    private final Writes writes;
    private final OpenCycles open;
    private final Names names;
    private final KeyResultStore keyResults;
    private final CheckInStore checkIns;
    private final ActionStore actions;
    private final Clock clock;

    @Inject
    public CheckInLog(
            Writes writes,
            OpenCycles open,
            Names names,
            KeyResultStore keyResults,
            CheckInStore checkIns,
            ActionStore actions,
            Clock clock) {
        this.writes = writes;
        this.open = open;
        this.names = names;
        this.keyResults = keyResults;
        this.checkIns = checkIns;
        this.actions = actions;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The entry as it stands in the log, now or since it was sent before; if the author has not seen all, they are asked. */
    CheckIn keep(Reader reader, CheckIn entry, StepIssue issue, OptionalInt seen) {
        return writes.untilItLands(() -> sentBefore(entry).orElseGet(() -> {
                    unseen(entry, seen).ifPresent(theirs -> ask(reader, entry, theirs));
                    return append(entry, issue);
                }))
                .orElseThrow(Busy::new);
    }

    /** The entry that a retry repeats. The same id with other words is no retry. */
    private Optional<CheckIn> sentBefore(CheckIn entry) {
        Optional<CheckIn> stored = checkIns.find(entry.id());
        stored.filter(other -> !other.saysTheSameAs(entry)).ifPresent(somethingElse -> {
            throw new InvalidInput("id", "okr.error.id-taken");
        });
        return stored;
    }

    /** What came first: another entry in the same place for a correction, any other entry else for those who say what they saw. */
    private Optional<CheckIn> unseen(CheckIn entry, OptionalInt seen) {
        if (entry.corrects().isEmpty() && seen.isEmpty()) {
            return Optional.empty();
        }
        Optional<CheckIn> first = entry.corrects().isPresent()
                ? CorrectedLog.of(checkIns.log(entry.keyResult()))
                        .inPlaceOf(entry.corrects().get())
                : checkIns.page(entry.keyResult(), Optional.empty(), 1).stream().findFirst();
        return first.filter(theirs -> theirs.sequence() > seen.orElse(0));
    }

    /** Nothing that is said is refused because another came first: whoever has not seen it is told, and may say so again. */
    private void ask(Reader reader, CheckIn entry, CheckIn theirs) {
        if (entry.takesBack()) {
            throw new WrittenSince();
        }
        KeyResult now = keyResults.find(entry.keyResult()).orElseThrow(NotFound::new);
        String author = names.shownTo(reader, Stream.of(Optional.of(theirs.author())))
                .getOrDefault(theirs.author().userKey(), "");
        Duration ago = Duration.between(theirs.at(), clock.instant());
        throw new Meanwhile(now, theirs, entry.corrects().isPresent(), author, ago);
    }

    CheckIn append(CheckIn entry, StepIssue issue) {
        KeyResult now = keyResults.find(entry.keyResult()).orElseThrow(NotFound::new);
        CycleDecision unused = open.hold(now.objective());
        KeyResult held = keyResults.find(entry.keyResult()).orElseThrow(NotFound::new);
        Projection before = held.projection();
        ActionList linked = actions.list(entry.keyResult());
        CheckIn next = entry.placed(before.checkIns() + 1).working(issue.among(linked, entry, before.nextStep()));
        boolean isLatest = isToldLast(before, next);
        Projection after = isLatest ? before.after(next) : replayed(next);
        checkIns.append(held, next, after);
        if (isLatest || !after.nextStepIssue().equals(before.nextStepIssue())) {
            mark(linked, after.nextStepIssue().flatMap(linked::of), new Stamp(entry.author(), entry.at()));
        }
        return next;
    }

    /** What is entered for an earlier day may come before an answer that the projection does not show. */
    private boolean isToldLast(Projection before, CheckIn next) {
        boolean late = next.day().isBefore(today()) && before.checkIns() > 0;
        return !late && before.isFollowedBy(next);
    }

    private void mark(ActionList linked, Optional<Action> step, Stamp stamp) {
        if (!linked.nextStep().equals(step)) {
            actions.mark(linked, step.map(Action::issue), stamp);
        }
    }

    private Projection replayed(CheckIn next) {
        List<CheckIn> log = new ArrayList<>(checkIns.log(next.keyResult()));
        log.add(next);
        return Projection.replay(log);
    }

    /** What somebody says, as an entry that has no place in the log yet. */
    CheckIn entry(KeyResult keyResult, CheckInText text, Said said) {
        return new CheckIn(
                text.id(),
                keyResult.key(),
                0,
                said.day(),
                clock.instant(),
                said.author(),
                said.source(),
                text.value().map(value -> Measures.current(keyResult.measure(), value)),
                text.confidence(),
                Texts.lines("whatGotUsHere", text.whatGotUsHere(), CheckIn.ANSWER_LIMIT),
                Texts.lines("inTheWay", text.inTheWay(), CheckIn.ANSWER_LIMIT),
                Texts.line("nextStep", text.nextStep(), CheckIn.NEXT_STEP_LIMIT),
                text.lastStep(),
                said.corrects(),
                Optional.empty());
    }
}
