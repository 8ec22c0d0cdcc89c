package org.headway.okr.service.checkin;

import static org.headway.okr.service.Desk.ANNA_READS;
import static org.headway.okr.service.Desk.BEN_READS;
import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.BEN;
import static org.headway.okr.testing.Fixtures.TODAY;
import static org.headway.okr.testing.Fixtures.aCheckIn;
import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.headway.okr.testing.Fixtures.anObjective;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.CheckInId;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Projection;
import org.headway.okr.domain.Source;
import org.headway.okr.service.Desk;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.Meanwhile;
import org.headway.okr.service.NotFound;
import org.headway.okr.service.NotPermitted;
import org.headway.okr.service.WrittenSince;
import org.junit.Test;

/** Who takes back and corrects what was said, and who is asked when somebody else was quicker. */
public class CorrectionsTest {

    private final Desk desk = new Desk();
    private final KeyResultKey key = anObjective()
            .with(aKeyResult()
                    .championedBy(BEN)
                    .with(
                            aCheckIn().by(ANNA).on("2026-10-01").at("10").confident(80),
                            aCheckIn().by(ANNA).on("2026-10-02").at("20").confident(30)))
            .storedIn(desk.stores)
            .keyResult()
            .key();
    private final CheckIn annas = desk.stores.checkIns().log(key).get(1);

    @Test
    public void takingBackLeavesWhatWasSaidBefore() {
        CheckIn back = desk.corrections.takeBack(ANNA_READS, key, annas.id(), fresh());
        assertEquals(Source.CORRECTION, back.source());
        assertEquals(Optional.of(annas.id()), back.corrects());
        assertEquals(annas.day(), back.day());
        assertEquals(Optional.of(BigDecimal.TEN), stands().value());
        assertEquals(Optional.of(new Confidence(80)), stands().confidence());
    }

    @Test
    public void takingBackTwiceStoresOnce() {
        CheckInId id = fresh();
        assertEquals(
                desk.corrections.takeBack(ANNA_READS, key, annas.id(), id),
                desk.corrections.takeBack(ANNA_READS, key, annas.id(), id));
        assertEquals(3, stands().checkIns());
    }

    @Test
    public void aCorrectionSpeaksOfTheSameDay() {
        CheckIn right = desk.corrections.correct(ANNA_READS, key, annas.id(), Desk.believing(7), OptionalInt.empty());
        assertEquals(annas.day(), right.day());
        assertEquals(Optional.of(Confidence.outOfTen(7)), stands().confidence());
        assertEquals(Optional.of(BigDecimal.TEN), stands().value());
        assertEquals(Projection.replay(desk.stores.checkIns().log(key)), stands());
    }

    @Test
    public void aCorrectionNeedsConfidenceToo() {
        CheckInText without = Desk.saying(fresh(), Optional.empty(), Optional.empty());
        assertEquals(
                "confidence",
                assertThrows(
                                InvalidInput.class,
                                () -> desk.corrections.correct(
                                        ANNA_READS, key, annas.id(), without, OptionalInt.empty()))
                        .field());
    }

    @Test
    public void aChampionCorrectsTheirOwnWordsAndNotThoseOfOthers() {
        assertThrows(NotPermitted.class, () -> desk.corrections.takeBack(BEN_READS, key, annas.id(), fresh()));
        CheckIn bens = desk.checkIns.add(BEN_READS, key, Desk.believing(5));
        assertEquals(
                4, desk.corrections.takeBack(BEN_READS, key, bens.id(), fresh()).sequence());
    }

    @Test
    public void anEditorCorrectsTheWordsOfOthers() {
        CheckIn bens = desk.checkIns.add(BEN_READS, key, Desk.believing(5));
        assertEquals(
                4,
                desk.corrections
                        .correct(ANNA_READS, key, bens.id(), Desk.believing(6), OptionalInt.empty())
                        .sequence());
    }

    @Test
    public void aReaderCorrectsNothing() {
        KeyResultKey hers = anObjective()
                .with(aKeyResult().with(aCheckIn().by(BEN)))
                .storedIn(desk.stores)
                .keyResult()
                .key();
        CheckIn bens = desk.stores.checkIns().log(hers).get(0);
        assertThrows(NotPermitted.class, () -> desk.corrections.takeBack(BEN_READS, hers, bens.id(), fresh()));
    }

    @Test
    public void whatIsNotInThisLogIsNotFound() {
        KeyResultKey other = anObjective()
                .with(aKeyResult())
                .storedIn(desk.stores)
                .keyResult()
                .key();
        assertThrows(NotFound.class, () -> desk.corrections.takeBack(ANNA_READS, other, annas.id(), fresh()));
        assertThrows(NotFound.class, () -> desk.corrections.takeBack(ANNA_READS, key, fresh(), fresh()));
    }

    @Test
    public void whatTookSomethingBackIsNotCorrected() {
        CheckIn back = desk.corrections.takeBack(ANNA_READS, key, annas.id(), fresh());
        assertThrows(NotFound.class, () -> desk.corrections.takeBack(ANNA_READS, key, back.id(), fresh()));
    }

    @Test
    public void theLastEntryIsOfferedToThoseWhoMayCorrectIt() {
        assertEquals(Optional.of(annas), desk.queries.latest(ANNA_READS, key).correctable());
        assertEquals(Optional.empty(), desk.queries.latest(BEN_READS, key).correctable());
        assertThrows(NotPermitted.class, () -> desk.queries.latestToCorrect(BEN_READS, key));
    }

    @Test
    public void whoeverHasNotSeenTheLatestIsAskedAndThenTakenAtTheirWord() {
        CheckInText mine = Desk.believing(9);
        Meanwhile asked =
                assertThrows(Meanwhile.class, () -> desk.checkIns.add(BEN_READS, key, mine, OptionalInt.of(1)));
        assertEquals(annas, asked.theirs());
        assertEquals(2, stands().checkIns());
        CheckIn stored = desk.checkIns.add(BEN_READS, key, mine, OptionalInt.of(2));
        assertEquals(3, stored.sequence());
        assertEquals(stored, desk.checkIns.add(BEN_READS, key, mine, OptionalInt.of(2)));
    }

    @Test
    public void ofTwoCorrectionsTheSecondIsAskedAndThenTakenAtItsWord() {
        CheckIn theirs = desk.corrections.correct(ANNA_READS, key, annas.id(), Desk.believing(7), OptionalInt.of(2));
        CheckInText mine = Desk.believing(9);
        Meanwhile asked = assertThrows(
                Meanwhile.class, () -> desk.corrections.correct(ANNA_READS, key, annas.id(), mine, OptionalInt.of(2)));
        assertEquals(theirs, asked.theirs());
        assertEquals(Optional.of(Confidence.outOfTen(7)), stands().confidence());

        CheckIn stored = desk.corrections.correct(ANNA_READS, key, annas.id(), mine, OptionalInt.of(3));
        assertEquals(Optional.of(Confidence.outOfTen(9)), stands().confidence());
        assertEquals(stored, desk.corrections.correct(ANNA_READS, key, annas.id(), mine, OptionalInt.of(2)));
    }

    @Test
    public void whoNeverSaysWhatTheyHaveSeenOverwritesNoCorrectionEither() {
        var theirs = desk.corrections.correct(ANNA_READS, key, annas.id(), Desk.believing(7), OptionalInt.empty());
        assertThrows(
                Meanwhile.class,
                () -> desk.corrections.correct(ANNA_READS, key, annas.id(), Desk.believing(9), OptionalInt.empty()));
        assertThrows(WrittenSince.class, () -> desk.corrections.takeBack(ANNA_READS, key, annas.id(), fresh()));
        assertEquals(theirs.confidence(), stands().confidence());
    }

    @Test
    public void aCheckInAfterItDoesNotGetInTheWayOfACorrection() {
        var later = desk.checkIns.add(BEN_READS, key, Desk.believing(5));
        var right = desk.corrections.correct(ANNA_READS, key, annas.id(), Desk.believing(7), OptionalInt.of(2));
        assertEquals(later.confidence(), stands().confidence());
        assertEquals(4, right.sequence());
    }

    @Test
    public void aCheckInSpeaksOfItsCycleOrOfTheOneBefore() {
        CheckInText ancient =
                Desk.saying(fresh(), Optional.of(Confidence.outOfTen(1)), Optional.of(TODAY.minusDays(120)));
        assertEquals(
                "okr.error.before-the-cycle",
                assertThrows(InvalidInput.class, () -> desk.checkIns.add(ANNA_READS, key, ancient))
                        .messageKey());
        CheckInText planned =
                Desk.saying(fresh(), Optional.of(Confidence.outOfTen(1)), Optional.of(TODAY.minusDays(60)));
        assertTrue(desk.checkIns.add(ANNA_READS, key, planned).sequence() > 0);
    }

    private Projection stands() {
        return desk.queries.keyResult(ANNA_READS, key).projection();
    }

    private static CheckInId fresh() {
        return new CheckInId(UUID.randomUUID());
    }
}
