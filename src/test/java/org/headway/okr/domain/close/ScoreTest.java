package org.headway.okr.domain.close;

import static org.headway.okr.testing.Fixtures.aKeyResult;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Ambition;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.ObjectiveKey;
import org.headway.okr.testing.KeyResultFixture;
import org.junit.Test;

/** Scores, what suggests them and what is asked about them. */
public class ScoreTest {

    private static final KeyResultKey KEY = new KeyResultKey("ENG-KR1");

    private static Score score(String value) {
        return new Score(new BigDecimal(value));
    }

    private static Optional<String> suggestedFor(KeyResultFixture keyResult) {
        return Score.suggestedFor(keyResult.of(new ObjectiveKey("ENG-O1"), KEY.value()))
                .map(Score::toString);
    }

    @Test
    public void theShareOfTheWayIsSuggestedInTenths() {
        assertEquals(
                Optional.of("0.8"), suggestedFor(aKeyResult().from(4.2).to(6).at(5.6)));
        assertEquals(
                Optional.of("0.5"), suggestedFor(aKeyResult().from(100).to(60).at(80)));
        assertEquals(Optional.of("0.0"), suggestedFor(aKeyResult().from(0).to(10)));
    }

    @Test
    public void whatGoesBeyondTheTargetOrBackIsSuggestedAsAllOrNothing() {
        assertEquals(
                Optional.of("1.0"), suggestedFor(aKeyResult().from(0).to(100).at(125)));
        assertEquals(
                Optional.of("0.0"), suggestedFor(aKeyResult().from(20).to(100).at(0)));
    }

    @Test
    public void almostAllOfTheWayIsNotSuggestedAsAllOfIt() {
        assertEquals(
                Optional.of("0.9"), suggestedFor(aKeyResult().from(0).to(100).at(97)));
    }

    @Test
    public void aMilestoneAndAThresholdAreAllOrNothing() {
        assertEquals(
                Optional.of("1.0"),
                suggestedFor(aKeyResult().measuredBy(new Measure.Milestone()).at(1)));
        Measure uptime = new Measure.Threshold(Measure.Comparison.AT_LEAST, new BigDecimal("99.95"), "%");
        assertEquals(
                Optional.of("0.0"), suggestedFor(aKeyResult().measuredBy(uptime).at(99.9)));
    }

    @Test
    public void nothingIsSuggestedWhereThereIsNoProgress() {
        assertEquals(
                Optional.empty(),
                suggestedFor(aKeyResult().measuredBy(new Measure.Baseline("%")).at(3)));
    }

    @Test
    public void bandsCompareTheScoreAsItIs() {
        List<Score.Band> bands = List.of("0.7", "0.69", "0.4", "0.39").stream()
                .map(value -> score(value).band())
                .toList();
        assertEquals(List.of(Score.Band.HIGH, Score.Band.MEDIUM, Score.Band.MEDIUM, Score.Band.LOW), bands);
    }

    @Test
    public void aTenthOfDifferenceIsNoticed() {
        assertTrue(score("0.9").differsFrom(score("0.8")));
        assertFalse(score("0.85").differsFrom(score("0.8")));
    }

    @Test
    public void aPromiseIsReachedWithAllOfItAndAStretchWithSevenTenths() {
        assertFalse(score("0.9").reaches(Ambition.COMMITTED));
        assertTrue(score("1").reaches(Ambition.COMMITTED));
        assertTrue(score("0.7").reaches(Ambition.STRETCH));
    }

    @Test
    public void aScoreIsBetweenNothingAndAll() {
        assertThrows(IllegalArgumentException.class, () -> score("1.01"));
        assertThrows(IllegalArgumentException.class, () -> score("-0.1"));
        assertEquals("1.0", score("1").toString());
    }

    @Test
    public void aLessonIsAskedForWhereAPromiseWasNotKept() {
        Scoring kept = new Scoring(KEY, Optional.of(score("1.0")), "", "", Outcome.DONE, 0);
        Scoring missed = new Scoring(KEY, Optional.of(score("0.9")), "", "", Outcome.DONE, 0);
        Scoring learnt = new Scoring(KEY, Optional.of(score("0.9")), "", "Ask earlier.", Outcome.DONE, 0);
        assertTrue(missed.asksForLesson(Ambition.COMMITTED));
        assertFalse(missed.asksForLesson(Ambition.STRETCH));
        assertFalse(kept.asksForLesson(Ambition.COMMITTED));
        assertFalse(learnt.asksForLesson(Ambition.COMMITTED));
    }

    @Test
    public void aKeyResultIsSettledByAScoreOrByDroppingItAndByNoWords() {
        KeyResult one = aKeyResult().of(new ObjectiveKey("ENG-O1"), "ENG-KR1");
        KeyResult two = aKeyResult().of(new ObjectiveKey("ENG-O2"), "ENG-KR2");
        Scoring dropped = new Scoring(one.key(), Optional.empty(), "", "", Outcome.DROPPED, 1);
        Scoring spoken = new Scoring(two.key(), Optional.empty(), "why", "much", Outcome.CONTINUED, 1);
        EndOfCycle end = EndOfCycle.of(List.of(one, two), List.of(dropped, spoken), List.of());
        assertEquals(List.of(two), end.missing());
        assertEquals(1, end.settled());
        assertFalse(end.isReady());
        assertFalse(end.ended(one.objective()).goesOn());
        assertTrue(end.ended(two.objective()).goesOn());
    }
}
