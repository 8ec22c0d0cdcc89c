package org.headway.okr.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.CheckInId;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.NextStepOutcome;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.Projection;
import org.headway.okr.domain.Source;

/** A check-in in the making. */
public final class CheckInFixture {

    private CheckInId id = new CheckInId(UUID.randomUUID());
    private LocalDate day = Fixtures.TODAY;
    private Instant at = Fixtures.NOW;
    private Person author = Fixtures.ANNA;
    private Source source = Source.TYPED;
    private Optional<BigDecimal> value = Optional.empty();
    private Optional<Confidence> confidence = Optional.of(new Confidence(70));
    private String whatGotUsHere = "";
    private String inTheWay = "";
    private String nextStep = "";
    private Optional<NextStepOutcome> lastStep = Optional.empty();
    private Optional<CheckInId> corrects = Optional.empty();
    private Optional<IssueId> nextStepIssue = Optional.empty();

    public CheckInFixture withId(CheckInId clientId) {
        id = clientId;
        return this;
    }

    public CheckInFixture on(String isoDay) {
        day = LocalDate.parse(isoDay);
        return this;
    }

    public CheckInFixture recordedAt(Instant instant) {
        at = instant;
        return this;
    }

    public CheckInFixture by(Person person) {
        author = person;
        return this;
    }

    public CheckInFixture from(Source origin) {
        source = origin;
        return this;
    }

    public CheckInFixture at(String decimal) {
        value = Optional.of(new BigDecimal(decimal));
        return this;
    }

    public CheckInFixture confident(int percent) {
        confidence = Optional.of(new Confidence(percent));
        return this;
    }

    public CheckInFixture withoutConfidence() {
        confidence = Optional.empty();
        return this;
    }

    public CheckInFixture because(String whatGotUs) {
        whatGotUsHere = whatGotUs;
        return this;
    }

    public CheckInFixture hinderedBy(String obstacle) {
        inTheWay = obstacle;
        return this;
    }

    public CheckInFixture next(String step) {
        nextStep = step;
        return this;
    }

    public CheckInFixture stepping(IssueId issue) {
        nextStepIssue = Optional.of(issue);
        return this;
    }

    public CheckInFixture after(NextStepOutcome outcome) {
        lastStep = Optional.of(outcome);
        return this;
    }

    /** Says anew what an entry said, of the same day. */
    public CheckInFixture correcting(CheckIn wrong) {
        corrects = Optional.of(wrong.id());
        day = wrong.day();
        source = Source.CORRECTION;
        return this;
    }

    /** Says nothing in place of an entry. */
    public CheckInFixture takingBack(CheckIn wrong) {
        return correcting(wrong).withoutConfidence();
    }

    /** The entry at a place of a log. */
    public CheckIn of(KeyResultKey keyResult, int sequence) {
        return new CheckIn(
                id,
                keyResult,
                sequence,
                day,
                at,
                author,
                source,
                value,
                confidence,
                whatGotUsHere,
                inTheWay,
                nextStep,
                lastStep,
                corrects,
                nextStepIssue);
    }

    /** Appends it to the log as a command would, and answers the entry. */
    public CheckIn storedFor(KeyResult stale, Stores stores) {
        return stores.transactions().run(() -> {
            KeyResult keyResult = stores.keyResults().find(stale.key()).orElseThrow();
            CheckIn entry = of(keyResult.key(), keyResult.projection().checkIns() + 1);
            stores.checkIns().append(keyResult, entry, following(keyResult, entry, stores));
            return entry;
        });
    }

    private static Projection following(KeyResult keyResult, CheckIn entry, Stores stores) {
        if (keyResult.projection().isFollowedBy(entry)) {
            return keyResult.projection().after(entry);
        }
        List<CheckIn> log = new ArrayList<>(stores.checkIns().log(keyResult.key()));
        log.add(entry);
        return Projection.replay(log);
    }
}
