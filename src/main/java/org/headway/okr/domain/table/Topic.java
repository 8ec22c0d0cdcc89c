package org.headway.okr.domain.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.Cycle;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.Progress;
import org.headway.okr.domain.programme.CheckInRhythm;

/** Why a key result is talked about: the first of these that holds. What none of them fits is steady. */
public enum Topic {
    LOW {
        @Override
        boolean holds(KeyResult keyResult, Situation situation) {
            return keyResult.projection().confidence().map(Confidence::level).equals(Optional.of(Confidence.Level.LOW));
        }
    },
    FELL {
        @Override
        boolean holds(KeyResult keyResult, Situation situation) {
            return keyResult.projection().confidenceMoved() <= -WORTH_A_TALK;
        }
    },
    BEHIND_PACE {
        @Override
        boolean holds(KeyResult keyResult, Situation situation) {
            BigDecimal pace = situation.cycle().evenPace(situation.today());
            return keyResult.measure() instanceof Measure.Metric
                    && keyResult
                            .projection()
                            .confidence()
                            .map(Confidence::level)
                            .equals(Optional.of(Confidence.Level.HIGH))
                    && pace.compareTo(A_QUARTER) >= 0
                    && keyResult
                                    .progress()
                                    .map(Progress::share)
                                    .map(pace::subtract)
                                    .orElse(BigDecimal.ZERO)
                                    .compareTo(A_QUARTER)
                            >= 0;
        }
    },
    QUIET {
        @Override
        boolean holds(KeyResult keyResult, Situation situation) {
            return situation.cycle().contains(situation.today())
                    && keyResult.projection().day().filter(situation::isLongAgo).isPresent();
        }
    },
    NEW {
        @Override
        boolean holds(KeyResult keyResult, Situation situation) {
            return keyResult.projection().day().isEmpty();
        }
    };

    private static final int WORTH_A_TALK = 20;
    private static final BigDecimal A_QUARTER = new BigDecimal("0.25");

    /** When and under which rules a key result is looked at. */
    public record Situation(Cycle cycle, CheckInRhythm rhythm, LocalDate today) {

        boolean isLongAgo(LocalDate day) {
            return ChronoUnit.DAYS.between(day, today) > rhythm.staleAfter();
        }
    }

    abstract boolean holds(KeyResult keyResult, Situation situation);

    public static Optional<Topic> of(KeyResult keyResult, Situation situation) {
        return Arrays.stream(values())
                .filter(topic -> topic.holds(keyResult, situation))
                .findFirst();
    }
}
