package org.headway.okr.service.checkin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.CheckInId;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.Source;
import org.headway.okr.service.Access;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.Reader;
import org.headway.okr.service.store.ObjectiveStore;

/** Checks in. A check-in is never refused because another came first; a retry of one stores once. */
@Named
public final class CheckInCommands {

    private final Access access;
    private final ObjectiveStore objectives;
    private final CheckInLog log;

    @Inject
    public CheckInCommands(Access access, ObjectiveStore objectives, CheckInLog log) {
        this.access = access;
        this.objectives = objectives;
        this.log = log;
    }

    /** Stores a check-in, once however often it is sent, and answers the entry in the log. */
    public CheckIn add(Reader reader, KeyResultKey key, CheckInText text) {
        return add(reader, key, text, OptionalInt.empty());
    }

    /** The same for an author who has seen so many entries of the log: if there are more, they are asked first. */
    public CheckIn add(Reader reader, KeyResultKey key, CheckInText text, OptionalInt seen) {
        KeyResult known = access.keyResult(reader, key);
        Person author = access.checker(reader, known);
        text.requireConfidence();
        LocalDate day = text.day().orElse(log.today());
        text.day().ifPresent(past -> requireSensible(known, past));
        return log.keep(reader, log.entry(known, text, new Said(author, day, Source.TYPED)), text.issue(), seen);
    }

    /**
     * The value that a cycle ended with, for those who edit: told of its last day, of the newest check-in's where that is
     * later, and of today where both are still to come. Nobody is asked how confident they are of what is over.
     */
    public CheckIn endWith(Reader reader, KeyResultKey key, CheckInId id, BigDecimal value) {
        KeyResult known = access.keyResult(reader, key);
        Person author = access.editor(reader, key.area());
        var unused = access.checker(reader, known);
        LocalDate last = objectives
                .find(known.objective())
                .orElseThrow(NotFound::new)
                .decision()
                .cycle()
                .last();
        LocalDate newest = known.projection().day().filter(last::isBefore).orElse(last);
        LocalDate day = newest.isBefore(log.today()) ? newest : log.today();
        return log.keep(
                reader,
                log.entry(
                        known,
                        CheckInText.measured(id, value, known.projection().nextStep()),
                        new Said(author, day, Source.TYPED)),
                StepIssue.UNSAID,
                OptionalInt.empty());
    }

    /** Says what became of the last next step, without checking in. */
    public CheckIn answer(Reader reader, KeyResultKey key, CheckInText text) {
        KeyResult known = access.keyResult(reader, key);
        Person author = access.checker(reader, known);
        return log.keep(
                reader,
                log.entry(known, text.answer(), new Said(author, log.today(), Source.TYPED)),
                StepIssue.UNSAID,
                OptionalInt.empty());
    }

    private void requireSensible(KeyResult keyResult, LocalDate day) {
        if (day.isAfter(log.today())) {
            throw new InvalidInput("day", "okr.error.in-the-future");
        }
        Optional<LocalDate> earliest = objectives
                .find(keyResult.objective())
                .map(objective -> objective.decision().cycle().earliestToldOf());
        if (earliest.filter(day::isBefore).isPresent()) {
            throw new InvalidInput("day", "okr.error.before-the-cycle");
        }
    }

    /** An imported note, without confidence where it had none; part of the caller's transaction. */
    public CheckIn bringIn(KeyResult keyResult, CheckInText text, Person author) {
        LocalDate day = text.day().orElse(log.today());
        return log.append(log.entry(keyResult, text, new Said(author, day, Source.IMPORT)), text.issue());
    }
}
