package org.headway.okr.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Where a key result stands after its log: what a table row shows without reading the log. Folding the log in the order
 * it is told gives the same.
 *
 * @param checkIns how many entries the log has
 * @param nextStepIssue the action that is the next step
 * @param trend the last confidences, oldest first, at most {@link #TREND}
 */
public record Projection(
        int checkIns,
        Optional<BigDecimal> value,
        Optional<Confidence> confidence,
        String nextStep,
        Optional<IssueId> nextStepIssue,
        Optional<LocalDate> day,
        Optional<Instant> at,
        List<Confidence> trend) {

    /** How many confidences a sparkline shows. */
    public static final int TREND = 12;

    public Projection {
        trend = List.copyOf(trend);
    }

    public static Projection none() {
        return new Projection(
                0,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** Of a log in any order; what was corrected is left out. */
    public static Projection replay(Collection<CheckIn> log) {
        return CorrectedLog.of(log).told().stream()
                .reduce(none(), Projection::after, (one, two) -> two)
                .counting(log.size());
    }

    /** Whether {@link #after} may be used: an entry for an earlier day, or a correction, needs a {@link #replay} of the whole log. */
    public boolean isFollowedBy(CheckIn next) {
        return next.corrects().isEmpty() && isAfterwards(next);
    }

    private boolean isAfterwards(CheckIn next) {
        return day.map(last -> !next.day().isBefore(last)).orElse(true);
    }

    private Projection counting(int entries) {
        return new Projection(entries, value, confidence, nextStep, nextStepIssue, day, at, trend);
    }

    /**
     * The projection with one more entry, told after all others. A next step stays open until it is done, dropped or replaced;
     * an answer alone makes no number younger.
     */
    public Projection after(CheckIn next) {
        List<Confidence> confidences = new ArrayList<>(trend);
        next.confidence().ifPresent(confidences::add);
        int tooMany = Math.max(0, confidences.size() - TREND);
        return new Projection(
                checkIns + 1,
                next.value().or(() -> value),
                next.confidence().or(() -> confidence),
                stepAfter(next),
                next.nextStepIssue(),
                next.onlyAnswers() ? day : Optional.of(next.day()),
                next.onlyAnswers() ? at : Optional.of(next.at()),
                confidences.subList(tooMany, confidences.size()));
    }

    private String stepAfter(CheckIn next) {
        boolean stays = next.lastStep().map(outcome -> !outcome.settles()).orElse(true);
        return next.nextStep().isEmpty() && stays ? nextStep : next.nextStep();
    }

    /** How far confidence moved with the last check-in, in points of 100; 0 with fewer than two. */
    public int confidenceMoved() {
        int size = trend.size();
        return size < 2
                ? 0
                : trend.get(size - 1).percent() - trend.get(size - 2).percent();
    }
}
