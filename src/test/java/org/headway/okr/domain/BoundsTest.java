package org.headway.okr.domain;

import static org.junit.Assert.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.headway.okr.domain.Measure.Comparison;
import org.headway.okr.domain.beside.HealthRange;
import org.junit.Test;

/** What is a yes or a no: thresholds, milestones and health, just below, at and just above their bounds. */
public class BoundsTest {

    private static final BigDecimal BOUND = new BigDecimal("99.95");
    private static final List<BigDecimal> AROUND =
            List.of(new BigDecimal("99.9499"), new BigDecimal("99.950"), new BigDecimal("99.9501"));

    @Test
    public void aThresholdIsAllOrNothing() {
        assertEquals(List.of("0", "0", "1"), reached(Comparison.OVER));
        assertEquals(List.of("0", "1", "1"), reached(Comparison.AT_LEAST));
        assertEquals(List.of("1", "0", "0"), reached(Comparison.UNDER));
        assertEquals(List.of("1", "1", "0"), reached(Comparison.AT_MOST));
    }

    private static List<String> reached(Comparison comparison) {
        Measure threshold = new Measure.Threshold(comparison, BOUND, "%");
        return AROUND.stream().map(value -> share(threshold, value)).toList();
    }

    private static String share(Measure measure, BigDecimal value) {
        return Progress.of(measure, Optional.of(value)).orElseThrow().share().toPlainString();
    }

    @Test
    public void aThresholdWithoutAValueAndABaselineHaveNoProgress() {
        Measure threshold = new Measure.Threshold(Comparison.OVER, BOUND, "%");
        assertEquals(Optional.empty(), Progress.of(threshold, Optional.empty()));
        assertEquals(Optional.empty(), Progress.of(new Measure.Baseline("%"), Optional.of(BOUND)));
    }

    @Test
    public void bothEndsOfAHealthRangeAreWell() {
        assertEquals(List.of(false, true, true), well(new HealthRange(Optional.of(BOUND), Optional.empty())));
        assertEquals(List.of(true, true, false), well(new HealthRange(Optional.empty(), Optional.of(BOUND))));
        assertEquals(List.of(false, true, false), well(new HealthRange(Optional.of(BOUND), Optional.of(BOUND))));
        assertEquals(List.of(true, true, true), well(new HealthRange(Optional.empty(), Optional.empty())));
    }

    private static List<Boolean> well(HealthRange range) {
        return AROUND.stream().map(range::holds).toList();
    }
}
