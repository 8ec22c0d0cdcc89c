package org.headway.okr.domain;

import static org.headway.okr.testing.Fixtures.aCheckIn;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.headway.okr.testing.CheckInFixture;
import org.junit.Test;

/** What a log says once its corrections are heeded. */
public class CorrectedLogTest {

    private static final KeyResultKey KEY = new KeyResultKey("ENG-KR1");

    private final List<CheckIn> log = new ArrayList<>();

    @Test
    public void aCorrectionTakesThePlaceOfWhatItCorrects() {
        CheckIn wrong = said(aCheckIn().on("2026-10-01").at("51").next("Ship it"));
        CheckIn right = said(aCheckIn().at("5.1").correcting(wrong));
        assertEquals(List.of(right), told());
        assertEquals(
                List.of(new CorrectedLog.LeftOut(wrong, right)),
                CorrectedLog.of(log).leftOut());
        assertEquals(Optional.of(new BigDecimal("5.1")), stands().value());
        assertEquals("", stands().nextStep());
        assertEquals(2, stands().checkIns());
        assertEquals(1, stands().trend().size());
    }

    @Test
    public void aCorrectionDoesNotOverruleWhatWasSaidOnTheSameDayAfterTheMistake() {
        CheckIn wrong = said(aCheckIn().on("2026-10-01").at("1"));
        CheckIn after = said(aCheckIn().on("2026-10-01").at("2"));
        CheckIn right = said(aCheckIn().at("3").correcting(wrong));
        assertEquals(List.of(right, after), told());
        assertEquals(Optional.of(new BigDecimal("2")), stands().value());
    }

    @Test
    public void whatIsTakenBackWasNeverSaid() {
        CheckIn first = said(aCheckIn().on("2026-10-01").at("1").confident(80).next("Ask"));
        CheckIn mistake = said(aCheckIn().on("2026-10-02").at("2").confident(10));
        CheckIn back = said(aCheckIn().takingBack(mistake));
        assertEquals(List.of(first), told());
        assertEquals(
                List.of(new CorrectedLog.LeftOut(mistake, back)),
                CorrectedLog.of(log).leftOut());
        assertEquals("Ask", stands().nextStep());
        assertEquals(Optional.of(new Confidence(80)), stands().confidence());
        assertEquals(Optional.of(first.day()), stands().day());
        assertEquals(3, stands().checkIns());
    }

    @Test
    public void takingBackTheOnlyCheckInLeavesNone() {
        CheckIn mistake = said(aCheckIn().at("2"));
        said(aCheckIn().takingBack(mistake));
        assertEquals(Optional.empty(), stands().value());
        assertEquals(Optional.empty(), stands().day());
    }

    @Test
    public void aCorrectionThatIsTakenBackLetsTheFirstWordsStandAgain() {
        CheckIn first = said(aCheckIn().at("1"));
        CheckIn correction = said(aCheckIn().at("2").correcting(first));
        said(aCheckIn().takingBack(correction));
        assertEquals(List.of(first), told());
    }

    @Test
    public void aCorrectionOfACorrectionCounts() {
        CheckIn first = said(aCheckIn().at("1"));
        CheckIn second = said(aCheckIn().at("2").correcting(first));
        CheckIn third = said(aCheckIn().at("3").correcting(second));
        assertEquals(List.of(third), told());
        assertEquals(2, CorrectedLog.of(log).leftOut().size());
    }

    @Test
    public void ofTwoCorrectionsOfTheSameTheLaterCounts() {
        CheckIn first = said(aCheckIn().at("1"));
        said(aCheckIn().at("2").correcting(first));
        CheckIn later = said(aCheckIn().at("3").correcting(first));
        assertEquals(List.of(later), told());
    }

    @Test
    public void anEmptyImportedNoteTakesNothingBack() {
        assertFalse(said(aCheckIn().withoutConfidence()).takesBack());
    }

    /** However entries come, step by step, the projection is that of the whole log read at once and in any order. */
    @Test
    public void theProjectionIsTheReplayOfTheLogWhateverIsCorrectedOrBackDated() {
        Random random = new Random(20261122);
        for (int history = 0; history < 300; history++) {
            log.clear();
            Projection kept = Projection.none();
            for (int entry = 0; entry < 25; entry++) {
                CheckIn next = said(anything(random));
                kept = kept.isFollowedBy(next) ? kept.after(next) : Projection.replay(log);
                List<CheckIn> shuffled = new ArrayList<>(log);
                Collections.shuffle(shuffled, random);
                assertEquals(Projection.replay(shuffled), kept);
            }
            assertEquals(
                    stands().day(),
                    told().stream().reduce((one, later) -> later).map(CheckIn::day));
        }
    }

    private CheckInFixture anything(Random random) {
        CheckInFixture said = aCheckIn()
                .on("2026-10-1" + random.nextInt(10))
                .at("" + random.nextInt(100))
                .confident(random.nextInt(101));
        if (log.isEmpty() || random.nextInt(3) > 0) {
            return said;
        }
        CheckIn other = log.get(random.nextInt(log.size()));
        return random.nextBoolean() || other.takesBack()
                ? said.correcting(other)
                : aCheckIn().takingBack(other);
    }

    private CheckIn said(CheckInFixture checkIn) {
        CheckIn entry = checkIn.of(KEY, log.size() + 1);
        log.add(entry);
        return entry;
    }

    private List<CheckIn> told() {
        return CorrectedLog.of(log).told();
    }

    private Projection stands() {
        return Projection.replay(log);
    }
}
