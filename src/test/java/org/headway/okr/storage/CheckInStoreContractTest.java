package org.headway.okr.storage;

import static org.headway.okr.testing.Fixtures.ANNA_NOW;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.aCheckIn;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.CheckInId;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.NextStepOutcome;
import org.headway.okr.domain.Projection;
import org.headway.okr.domain.Source;
import org.headway.okr.service.ConcurrentWrite;
import org.headway.okr.service.store.CheckInStore;
import org.headway.okr.testing.Backend;
import org.headway.okr.testing.CheckInFixture;
import org.junit.Test;

public class CheckInStoreContractTest extends StoreContract {

    private final CheckInStore checkIns = stores.checkIns();
    private final KeyResult keyResult =
            anObjective().with(aKeyResult()).storedIn(stores).keyResult();

    public CheckInStoreContractTest(Backend backend) {
        super(backend);
    }

    @Test
    public void aCheckInIsFoundAsItWasAppended() {
        CheckIn full = append(aCheckIn()
                .by(BEN)
                .from(Source.CORRECTION)
                .on("2026-09-30")
                .at("12.50")
                .confident(0)
                .because("🎯".repeat(CheckIn.ANSWER_LIMIT))
                .hinderedBy("ä".repeat(CheckIn.ANSWER_LIMIT))
                .next("🎯".repeat(CheckIn.NEXT_STEP_LIMIT))
                .after(NextStepOutcome.STILL_OPEN));
        CheckIn bare = append(aCheckIn().withoutConfidence());
        assertEquals(Optional.of(full), checkIns.find(full.id()));
        assertEquals(Optional.of(bare), checkIns.find(bare.id()));
        assertEquals(Optional.empty(), checkIns.find(new CheckInId(new UUID(0, 0))));
    }

    @Test
    public void aCorrectionKeepsWhatItCorrects() {
        CheckIn wrong = append(aCheckIn().on("2026-09-30").at("1"));
        CheckIn right = append(aCheckIn().at("2").correcting(wrong));
        CheckIn back = append(aCheckIn().takingBack(right));
        assertEquals(List.of(wrong, right, back), checkIns.log(keyResult.key()));
        assertEquals(Projection.replay(List.of(wrong, right, back)), stored().projection());
    }

    @Test
    public void theLogIsKeptInOrderOfArrival() {
        CheckIn late = append(aCheckIn().on("2026-10-03"));
        CheckIn backDated = append(aCheckIn().on("2026-10-01"));
        assertEquals(List.of(late, backDated), checkIns.log(keyResult.key()));
    }

    @Test
    public void theLogsOfSeveralAreReadTogether() {
        KeyResult other = anObjective().with(aKeyResult()).storedIn(stores).keyResult();
        KeyResult silent = anObjective().with(aKeyResult()).storedIn(stores).keyResult();
        CheckIn first = append(aCheckIn());
        CheckIn second = aCheckIn().storedFor(other, stores);
        CheckIn third = append(aCheckIn());
        List<KeyResult> all =
                List.of(stored(), stores.keyResults().find(other.key()).orElseThrow(), silent);
        assertEquals(Set.of(second, third), Set.copyOf(checkIns.last(all)));
        assertEquals(
                List.of(third, second, first),
                checkIns.of(all.stream().map(KeyResult::key).toList(), 10));
        assertEquals(List.of(third), checkIns.of(List.of(keyResult.key(), other.key()), 1));
    }

    @Test
    public void theLogIsReadNewestFirstPageByPage() {
        List<CheckIn> all = List.of(append(aCheckIn()), append(aCheckIn()), append(aCheckIn()));
        assertEquals(List.of(all.get(2), all.get(1)), checkIns.page(keyResult.key(), Optional.empty(), 2));
        assertEquals(List.of(all.get(0)), checkIns.page(keyResult.key(), Optional.of(2), 2));
    }

    @Test
    public void whatIsToldOfTheLatestDayComesFirst() {
        CheckIn second = append(aCheckIn().on("2026-10-02"));
        CheckIn backDated = append(aCheckIn().on("2026-10-01"));
        CheckIn third = append(aCheckIn().on("2026-10-03"));
        CheckIn secondAgain = append(aCheckIn().on("2026-10-02"));
        assertEquals(List.of(third, secondAgain, second, backDated), checkIns.told(keyResult.key(), ever(), 9));
        assertEquals(List.of(third, secondAgain), checkIns.told(keyResult.key(), ever(), 2));
        assertEquals(List.of(backDated), checkIns.told(keyResult.key(), Optional.of(second.day()), 9));
    }

    @Test
    public void theSameClientIdIsStoredOnce() {
        CheckIn first = append(aCheckIn());
        CheckIn retry = aCheckIn().withId(first.id()).of(keyResult.key(), 2);
        assertThrows(ConcurrentWrite.class, () -> checkIns.append(keyResult, retry, Projection.none()));
        assertEquals(List.of(first), checkIns.log(keyResult.key()));
    }

    @Test
    public void aPlaceInTheLogIsTakenOnce() {
        CheckIn first = append(aCheckIn().at("1"));
        CheckIn second = aCheckIn().at("2").of(keyResult.key(), 1);
        assertThrows(ConcurrentWrite.class, () -> checkIns.append(keyResult, second, Projection.none()));
        assertEquals(List.of(first), checkIns.log(keyResult.key()));
        assertEquals(Projection.replay(List.of(first)), stored().projection());
    }

    @Test
    public void noPlaceInTheLogIsSkipped() {
        CheckIn second = aCheckIn().of(keyResult.key(), 2);
        assertThrows(IllegalArgumentException.class, () -> checkIns.append(keyResult, second, Projection.none()));
        assertEquals(List.of(), checkIns.log(keyResult.key()));
    }

    @Test
    public void aCheckInLeavesTheDefinitionAlone() {
        stores.keyResults().change(keyResult, ANNA_NOW);
        CheckIn entry = aCheckIn().of(keyResult.key(), 1);
        checkIns.append(keyResult, entry, Projection.none().after(entry));
        assertEquals(2, stored().version());
    }

    @Test
    public void anEmptyLogIsEmpty() {
        assertEquals(List.of(), checkIns.log(keyResult.key()));
        assertEquals(List.of(), checkIns.page(keyResult.key(), Optional.empty(), 9));
    }

    @Test
    public void theProjectionIsTheReplayOfTheLogWhateverTheHistory() {
        Random random = new Random(20261003);
        for (int history = 0; history < 5; history++) {
            KeyResult some = anObjective().with(aKeyResult()).storedIn(stores).keyResult();
            for (int entry = 0; entry < 30; entry++) {
                randomEntry(random, checkIns.log(some.key())).storedFor(some, stores);
                assertEquals(
                        Projection.replay(checkIns.log(some.key())),
                        stores.keyResults().find(some.key()).orElseThrow().projection());
            }
        }
    }

    /** A check-in, or a correction of one that is there. */
    private static CheckInFixture randomEntry(Random random, List<CheckIn> log) {
        CheckInFixture checkIn = randomCheckIn(random);
        if (log.isEmpty() || random.nextInt(4) > 0) {
            return checkIn;
        }
        CheckIn wrong = log.get(random.nextInt(log.size()));
        return random.nextBoolean() ? checkIn.correcting(wrong) : aCheckIn().takingBack(wrong);
    }

    /** On one of ten days in any order; some without a value, a confidence or a next step. */
    private static CheckInFixture randomCheckIn(Random random) {
        CheckInFixture checkIn = aCheckIn().on("2026-09-1" + random.nextInt(10)).confident(random.nextInt(101));
        if (random.nextInt(3) > 0) {
            checkIn.at(random.nextInt(1000) + "." + random.nextInt(100));
        }
        if (random.nextInt(4) == 0) {
            checkIn.withoutConfidence();
        }
        return random.nextBoolean() ? checkIn.next("Step " + random.nextInt()) : checkIn;
    }

    private static Optional<LocalDate> ever() {
        return Optional.empty();
    }

    private CheckIn append(CheckInFixture checkIn) {
        return checkIn.storedFor(keyResult, stores);
    }

    private KeyResult stored() {
        return stores.keyResults().find(keyResult.key()).orElseThrow();
    }
}
