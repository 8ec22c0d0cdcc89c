package org.headway.okr.service.checkin;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.SPACE;
import static org.headway.okr.testing.Fixtures.TODAY;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.CheckInId;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.NextStepOutcome;
import org.headway.okr.domain.Person;
import org.headway.okr.domain.Projection;
import org.headway.okr.domain.Source;
import org.headway.okr.service.Desk;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.Page;
import org.headway.okr.testing.FixedPermissions;
import org.junit.Test;

/** How check-ins enter the log. */
public class CheckInCommandsTest {

    private final Desk desk = new Desk();
    private final KeyResultKey key = anObjective()
            .with(aKeyResult().from(10).to(50).at(30))
            .storedIn(desk.stores)
            .keyResult()
            .key();

    private Projection stands() {
        return desk.queries.keyResult(ANNA_READS, key).projection();
    }

    @Test
    public void onlyConfidenceIsRequired() {
        CheckInText without = Desk.saying(new CheckInId(UUID.randomUUID()), Optional.empty(), Optional.empty());
        InvalidInput refused = assertThrows(InvalidInput.class, () -> desk.checkIns.add(ANNA_READS, key, without));
        assertEquals("confidence", refused.field());
        assertEquals(2, desk.checkIns.add(ANNA_READS, key, Desk.believing(0)).sequence());
    }

    @Test
    public void anEmptyValueStaysAsItWas() {
        assertEquals(
                Source.TYPED,
                desk.checkIns.add(ANNA_READS, key, Desk.believing(7)).source());
        assertEquals(Optional.of(new BigDecimal(30)), stands().value());
        assertEquals(Optional.of(Confidence.outOfTen(7)), stands().confidence());
    }

    @Test
    public void anAnswerForTheNextStepMayStandAloneAndIsStoredOnce() {
        CheckInText done = answering(Optional.of(NextStepOutcome.DONE));
        Projection before = stands();
        CheckIn first = desk.checkIns.answer(ANNA_READS, key, done);
        assertEquals(first, desk.checkIns.answer(ANNA_READS, key, done));
        assertEquals("", stands().nextStep());
        assertEquals(before.confidence(), stands().confidence());
        assertEquals(before.day(), stands().day());
        assertEquals(before.checkIns() + 1, stands().checkIns());
    }

    @Test
    public void anAnswerIsRequiredWhereNothingElseIsSaid() {
        InvalidInput refused = assertThrows(
                InvalidInput.class, () -> desk.checkIns.answer(ANNA_READS, key, answering(Optional.empty())));
        assertEquals("lastStep", refused.field());
    }

    @Test
    public void whatIsEnteredLaterForADayBeforeAnAnswerDoesNotUndoIt() {
        CheckInText step = new CheckInText(
                new CheckInId(UUID.randomUUID()),
                Optional.empty(),
                Optional.of(Confidence.outOfTen(6)),
                "",
                "",
                "Call the bank",
                Optional.empty(),
                Optional.of(TODAY.minusDays(1)));
        var answered = desk.checkIns.answer(ANNA_READS, key, answering(Optional.of(NextStepOutcome.DONE)));
        var entered = desk.checkIns.add(ANNA_READS, key, step);
        assertEquals(answered.sequence() + 1, entered.sequence());
        assertEquals(Projection.replay(desk.stores.checkIns().log(key)), stands());
        assertEquals("", stands().nextStep());
    }

    private static CheckInText answering(Optional<NextStepOutcome> outcome) {
        return new CheckInText(
                new CheckInId(UUID.randomUUID()),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "",
                outcome,
                Optional.empty());
    }

    @Test
    public void aRetryStoresOnce() {
        CheckInText sent = Desk.believing(7);
        CheckIn first = desk.checkIns.add(ANNA_READS, key, sent);
        assertEquals(first, desk.checkIns.add(ANNA_READS, key, sent));
        assertEquals(2, stands().checkIns());
    }

    @Test
    public void anIdOfAnotherKeyResultIsRefused() {
        CheckInText sent = Desk.believing(7);
        assertEquals(2, desk.checkIns.add(ANNA_READS, key, sent).sequence());
        KeyResult other = anObjective().with(aKeyResult()).storedIn(desk.stores).keyResult();
        InvalidInput refused = assertThrows(InvalidInput.class, () -> desk.checkIns.add(ANNA_READS, other.key(), sent));
        assertEquals("id", refused.field());
    }

    @Test
    public void anEntryForAnEarlierDayDoesNotMoveWhereTheKeyResultStands() {
        CheckInText backDated = Desk.saying(
                new CheckInId(UUID.randomUUID()), Optional.of(Confidence.outOfTen(1)), Optional.of(TODAY.minusDays(9)));
        Projection before = stands();
        assertEquals(2, desk.checkIns.add(ANNA_READS, key, backDated).sequence());
        assertEquals(before.value(), stands().value());
        assertEquals(before.confidence(), stands().confidence());
        assertEquals(Projection.replay(desk.stores.checkIns().log(key)), stands());
    }

    @Test
    public void nobodyChecksInForTomorrow() {
        CheckInText tomorrow = Desk.saying(
                new CheckInId(UUID.randomUUID()), Optional.of(Confidence.outOfTen(1)), Optional.of(TODAY.plusDays(1)));
        assertEquals(
                "day",
                assertThrows(InvalidInput.class, () -> desk.checkIns.add(ANNA_READS, key, tomorrow))
                        .field());
    }

    @Test
    public void aMilestoneIsDoneOrNot() {
        KeyResultKey milestone = anObjective()
                .with(aKeyResult().measuredBy(new Measure.Milestone()))
                .storedIn(desk.stores)
                .keyResult()
                .key();
        CheckInText half = new CheckInText(
                new CheckInId(UUID.randomUUID()),
                Optional.of(new BigDecimal("0.5")),
                Optional.of(Confidence.outOfTen(5)),
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty());
        assertEquals(
                "value",
                assertThrows(InvalidInput.class, () -> desk.checkIns.add(ANNA_READS, milestone, half))
                        .field());
    }

    @Test
    public void theLogIsReadNewestFirstPageByPage() {
        for (int tenths = 0; tenths <= 10; tenths++) {
            assertEquals(
                    tenths + 2,
                    desk.checkIns.add(ANNA_READS, key, Desk.believing(tenths)).sequence());
        }
        Page<CheckIn> first = desk.queries.checkIns(ANNA_READS, key, Optional.empty(), 5);
        assertTrue(first.more());
        assertEquals(
                List.of(12, 11, 10, 9, 8),
                first.items().stream().map(CheckIn::sequence).toList());
        Page<CheckIn> last = desk.queries.checkIns(ANNA_READS, key, Optional.of(8), 50);
        assertEquals(7, last.items().size());
        assertEquals(false, last.more());
    }

    @Test
    public void theSameIdWithOtherWordsIsNoRetry() {
        CheckInText sent = Desk.believing(7);
        assertEquals(2, desk.checkIns.add(ANNA_READS, key, sent).sequence());
        CheckInText edited = Desk.saying(sent.id(), Optional.of(Confidence.outOfTen(3)), Optional.empty());
        assertEquals(
                "id",
                assertThrows(InvalidInput.class, () -> desk.checkIns.add(ANNA_READS, key, edited))
                        .field());
    }

    @Test
    public void aChampionWhoWasRenamedStillChecksIn() {
        KeyResultKey hers = anObjective()
                .with(aKeyResult().championedBy(BEN))
                .storedIn(desk.stores)
                .keyResult()
                .key();
        Person renamed = new Person(BEN.userKey(), "ben.new");
        desk.permissions.mayView(renamed, SPACE);
        assertEquals(
                1,
                desk.checkIns
                        .add(FixedPermissions.reader(renamed), hers, Desk.believing(5))
                        .sequence());
    }
}
