package org.headway.okr.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.Projection;
import org.headway.okr.domain.Source;
import org.headway.okr.service.store.CheckInStore;
import org.headway.okr.service.store.KeyResultStore;

/** Appends to the log. A check-in is never refused because another came first; a retry of one stores once. */
@Named
public final class CheckInCommands {

    private final Access access;
    private final Writes writes;
    private final KeyResultStore keyResults;
    private final CheckInStore checkIns;
    private final Clock clock;

    @Inject
    public CheckInCommands(
            Access access, Writes writes, KeyResultStore keyResults, CheckInStore checkIns, Clock clock) {
        this.access = access;
        this.writes = writes;
        this.keyResults = keyResults;
        this.checkIns = checkIns;
        this.clock = clock;
    }

    /** Stores a check-in, once however often it is sent, and answers the entry in the log. */
    public CheckIn add(Reader reader, KeyResultKey key, CheckInText text) {
        KeyResult known = access.keyResult(reader, key);
        Person author = access.checker(reader, known);
        Confidence confidence =
                text.confidence().orElseThrow(() -> new InvalidInput("confidence", "okr.error.no-confidence"));
        CheckIn entry = entry(known, text, author, Source.TYPED, Optional.of(confidence));
        return writes.untilItLands(() -> sentBefore(entry).orElseGet(() -> append(entry)))
                .orElseThrow(() -> new StaleVersion(access.keyResult(reader, key), entry));
    }

    /** An imported note, without confidence where it had none; part of the caller's transaction. */
    CheckIn bringIn(KeyResult keyResult, CheckInText text, Person author) {
        return append(entry(keyResult, text, author, Source.IMPORT, text.confidence()));
    }

    /** The entry that a retry repeats. The same id with other words is no retry. */
    private Optional<CheckIn> sentBefore(CheckIn entry) {
        Optional<CheckIn> stored = checkIns.find(entry.id());
        stored.filter(other -> !other.saysTheSameAs(entry)).ifPresent(somethingElse -> {
            throw new InvalidInput("id", "okr.error.id-taken");
        });
        return stored;
    }

    private CheckIn append(CheckIn entry) {
        KeyResult now = keyResults.find(entry.keyResult()).orElseThrow(NotFound::new);
        Projection before = now.projection();
        CheckIn next = numbered(entry, before.checkIns() + 1);
        Projection after = before.isFollowedBy(next) ? before.after(next) : replayed(next);
        checkIns.append(now, next, after);
        return next;
    }

    private Projection replayed(CheckIn next) {
        List<CheckIn> log = new ArrayList<>(checkIns.log(next.keyResult()));
        log.add(next);
        return Projection.replay(log);
    }

    private CheckIn entry(
            KeyResult keyResult, CheckInText text, Person author, Source source, Optional<Confidence> confidence) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = text.day().orElse(today);
        if (day.isAfter(today)) {
            throw new InvalidInput("day", "okr.error.in-the-future");
        }
        return new CheckIn(
                text.id(),
                keyResult.key(),
                0,
                day,
                clock.instant(),
                author,
                source,
                text.value().map(value -> value(keyResult.measure(), value)),
                confidence,
                Texts.lines("whatGotUsHere", text.whatGotUsHere(), CheckIn.ANSWER_LIMIT),
                Texts.lines("inTheWay", text.inTheWay(), CheckIn.ANSWER_LIMIT),
                Texts.line("nextStep", text.nextStep(), CheckIn.NEXT_STEP_LIMIT),
                text.lastStep());
    }

    private static BigDecimal value(Measure measure, BigDecimal value) {
        boolean yesOrNo = measure instanceof Measure.Milestone;
        if (yesOrNo && value.compareTo(BigDecimal.ZERO) != 0 && value.compareTo(BigDecimal.ONE) != 0) {
            throw new InvalidInput("value", "okr.error.yes-or-no");
        }
        return Measures.number("value", value);
    }

    private static CheckIn numbered(CheckIn entry, int sequence) {
        return new CheckIn(
                entry.id(),
                entry.keyResult(),
                sequence,
                entry.day(),
                entry.at(),
                entry.author(),
                entry.source(),
                entry.value(),
                entry.confidence(),
                entry.whatGotUsHere(),
                entry.inTheWay(),
                entry.nextStep(),
                entry.lastStep());
    }
}
