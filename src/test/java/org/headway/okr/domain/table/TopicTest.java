package org.headway.okr.domain.table;

import static org.junit.Assert.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.AreaKey;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultDefinition;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.Projection;
import org.headway.okr.domain.programme.CheckInRhythm;
import org.headway.okr.domain.programme.CycleRhythm;
import org.junit.Test;

/** Why a key result is talked about: one reason, the first that holds. */
public class TopicTest {

    private static final Cycle Q4 = CycleRhythm.quarters().at(LocalDate.of(2026, 11, 20));
    private static final Measure TO_A_HUNDRED = new Measure.Metric(BigDecimal.ZERO, new BigDecimal("100"), "%");

    private LocalDate today = LocalDate.of(2026, 11, 20);
    private CheckInRhythm rhythm = CheckInRhythm.TWO_WEEKS;
    private Measure measure = TO_A_HUNDRED;

    @Test
    public void confidenceBelowFourIsLow() {
        assertEquals("LOW", topic("90", 3, 39));
        assertEquals("steady", topic("90", 3, 40));
    }

    @Test
    public void lowConfidenceThatAlsoFellIsLow() {
        assertEquals("LOW", topic("90", 3, 90, 30));
    }

    @Test
    public void twoPointsLessThanTheTimeBeforeIsAFall() {
        assertEquals("FELL", topic("90", 3, 90, 70));
        assertEquals("steady", topic("90", 3, 90, 71));
    }

    @Test
    public void onlyTheLastCheckInFalls() {
        assertEquals("steady", topic("90", 3, 90, 60, 60));
    }

    @Test
    public void whoIsConfidentAndAQuarterBehindEvenPaceIsAskedWhy() {
        assertEquals("BEHIND_PACE", topic("30", 3, 70));
        assertEquals("steady", topic("31", 3, 70));
        assertEquals("steady", topic("30", 3, 69));
    }

    @Test
    public void beforeAQuarterOfTheCycleNobodyIsBehind() {
        today = Q4.first().plusDays(21);
        assertEquals("steady", topic("-50", 3, 70));
        today = Q4.first().plusDays(22);
        assertEquals("BEHIND_PACE", topic("-50", 3, 70));
    }

    @Test
    public void onlyAMetricHasAPace() {
        measure = new Measure.Milestone();
        assertEquals("steady", topic("0", 3, 70));
    }

    @Test
    public void moreThanTheRhythmAllowsIsQuiet() {
        assertEquals("steady", topic("90", 21, 60));
        assertEquals("QUIET", topic("90", 22, 60));
        rhythm = CheckInRhythm.WEEKLY;
        assertEquals("QUIET", topic("90", 11, 60));
        rhythm = CheckInRhythm.MONTHLY;
        assertEquals("steady", topic("90", 45, 60));
    }

    @Test
    public void whatIsBehindAndQuietIsBehind() {
        assertEquals("BEHIND_PACE", topic("0", 40, 90));
    }

    @Test
    public void nothingIsQuietOnceTheCycleIsOver() {
        today = Q4.last().plusDays(1);
        assertEquals("steady", topic("90", 40, 60));
    }

    @Test
    public void whatNobodyCheckedInIsNew() {
        assertEquals("NEW", topic(Projection.none()));
    }

    private String topic(String value, int daysAgo, Integer... confidences) {
        LocalDate day = today.minusDays(daysAgo);
        List<Confidence> trend = Arrays.stream(confidences).map(Confidence::new).toList();
        return topic(new Projection(
                trend.size(),
                Optional.of(new BigDecimal(value)),
                Optional.of(trend.get(trend.size() - 1)),
                "",
                Optional.empty(),
                Optional.of(day),
                Optional.of(day.atStartOfDay().toInstant(ZoneOffset.UTC)),
                trend));
    }

    private String topic(Projection stands) {
        AreaKey shop = new AreaKey("SHOP");
        KeyResult keyResult = new KeyResult(
                shop.keyResult(1),
                shop.objective(1),
                new KeyResultDefinition("Orders", measure, BigDecimal.ONE, Optional.empty()),
                1,
                false,
                1,
                stands);
        return Topic.of(keyResult, new Topic.Situation(Q4, rhythm, today))
                .map(Enum::name)
                .orElse("steady");
    }
}
