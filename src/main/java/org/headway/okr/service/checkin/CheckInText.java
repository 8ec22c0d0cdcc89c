package org.headway.okr.service.checkin;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.headway.okr.domain.CheckInId;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.NextStepOutcome;
import org.headway.okr.service.InvalidInput;

/**
 * What somebody says in a check-in.
 *
 * @param value empty: it stays as it was
 * @param confidence the one thing that is required
 * @param day the day it speaks of; empty for today
 */
public record CheckInText(
        CheckInId id,
        Optional<BigDecimal> value,
        Optional<Confidence> confidence,
        String whatGotUsHere,
        String inTheWay,
        String nextStep,
        Optional<NextStepOutcome> lastStep,
        Optional<LocalDate> day,
        StepIssue issue) {

    /** Where no issue was chosen. */
    public CheckInText(
            CheckInId id,
            Optional<BigDecimal> value,
            Optional<Confidence> confidence,
            String whatGotUsHere,
            String inTheWay,
            String nextStep,
            Optional<NextStepOutcome> lastStep,
            Optional<LocalDate> day) {
        this(id, value, confidence, whatGotUsHere, inTheWay, nextStep, lastStep, day, StepIssue.UNSAID);
    }

    /** What takes something back. */
    static CheckInText nothing(CheckInId id) {
        return new CheckInText(id, Optional.empty(), Optional.empty(), "", "", "", Optional.empty(), Optional.empty());
    }

    /** What became of the last next step, and nothing else; what is still open may be named anew. */
    CheckInText answer() {
        NextStepOutcome outcome = lastStep.orElseThrow(() -> new InvalidInput("lastStep", "okr.error.no-answer"));
        return new CheckInText(
                id,
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                outcome.settles() ? "" : nextStep,
                lastStep,
                Optional.empty());
    }

    void requireConfidence() {
        if (confidence.isEmpty()) {
            throw new InvalidInput("confidence", "okr.error.no-confidence");
        }
    }
}
