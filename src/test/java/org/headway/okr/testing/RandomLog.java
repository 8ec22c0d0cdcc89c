package org.headway.okr.testing;

import static org.headway.okr.testing.Fixtures.ANNA;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.CheckInId;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.NextStepOutcome;
import org.headway.okr.service.Meanwhile;
import org.headway.okr.service.Reader;
import org.headway.okr.service.WrittenSince;
import org.headway.okr.service.checkin.CheckInCommands;
import org.headway.okr.service.checkin.CheckInText;
import org.headway.okr.service.checkin.CorrectionCommands;

/** Check-ins of a random history: back-dated ones, corrections of corrections, and what is taken back. */
public final class RandomLog {

    private final RandomHistory history;
    private final CheckInCommands checkIns;
    private final CorrectionCommands corrections;

    /** All that was said, in the order it arrived. */
    public final List<CheckIn> said = new ArrayList<>();

    RandomLog(RandomHistory history) {
        this.history = history;
        Commands commands = new Commands(history.stores, history.clock);
        this.checkIns = commands.checkIns();
        this.corrections = commands.corrections();
    }

    void checkIn() {
        history.aKeyResult().filter(keyResult -> !keyResult.draft()).ifPresent(keyResult -> {
            boolean isMilestone = keyResult.measure() instanceof Measure.Milestone;
            CheckInText text = text(isMilestone);
            said.add(checkIns.add(
                    new Reader(Optional.of(ANNA)),
                    keyResult.key(),
                    history.upTo(2) == 0 ? text : on(text, history.upTo(30))));
        });
    }

    /** Says only what became of the last step. */
    void answer() {
        history.aKeyResult().filter(keyResult -> !keyResult.draft()).ifPresent(keyResult -> {
            CheckInText answer = new CheckInText(
                    new CheckInId(uuid()),
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    "",
                    history.upTo(2) == 0 ? history.line() : "",
                    Optional.of(outcome()),
                    Optional.empty());
            said.add(checkIns.answer(new Reader(Optional.of(ANNA)), keyResult.key(), answer));
        });
    }

    private NextStepOutcome outcome() {
        return NextStepOutcome.values()[history.upTo(NextStepOutcome.values().length)];
    }

    private CheckInText on(CheckInText text, int daysAgo) {
        return new CheckInText(
                text.id(),
                text.value(),
                text.confidence(),
                text.whatGotUsHere(),
                text.inTheWay(),
                text.nextStep(),
                text.lastStep(),
                Optional.of(history.today().minusDays(daysAgo)));
    }

    void correct() {
        wrong().ifPresent(wrong -> {
            boolean isMilestone = wrong.value().map(BigDecimal::signum).orElse(0) == 0;
            said.add(corrections.correct(
                    new Reader(Optional.of(ANNA)),
                    wrong.keyResult(),
                    wrong.id(),
                    text(isMilestone),
                    OptionalInt.of(Integer.MAX_VALUE)));
        });
    }

    /** What somebody corrected stays: then nothing is stored. */
    void takeBack() {
        wrong().ifPresent(wrong -> {
            try {
                said.add(corrections.takeBack(
                        new Reader(Optional.of(ANNA)), wrong.keyResult(), wrong.id(), new CheckInId(uuid())));
            } catch (WrittenSince | Meanwhile correctedBefore) {
                // The history goes on without it.
            }
        });
    }

    private Optional<CheckIn> wrong() {
        List<KeyResultKey> open = history.stores.keyResults().in(history.open()).stream()
                .map(KeyResult::key)
                .toList();
        return history.one(said.stream()
                .filter(entry -> !entry.takesBack())
                .filter(entry -> open.contains(entry.keyResult()))
                .toList());
    }

    private CheckInText text(boolean isMilestone) {
        Optional<BigDecimal> value = history.upTo(3) == 0
                ? Optional.empty()
                : Optional.of(isMilestone ? BigDecimal.ZERO : new BigDecimal(history.upTo(9999) + ".50"));
        return new CheckInText(
                new CheckInId(uuid()),
                value,
                Optional.of(new Confidence(history.upTo(101))),
                history.upTo(2) == 0 ? history.text() : "",
                history.upTo(3) == 0 ? history.text() : "",
                history.upTo(2) == 0 ? history.line() : "",
                history.upTo(2) == 0 ? Optional.of(outcome()) : Optional.empty(),
                Optional.empty());
    }

    UUID uuid() {
        return new UUID(history.upTo(Integer.MAX_VALUE) * 4096L, history.upTo(Integer.MAX_VALUE));
    }
}
