package org.headway.okr.rest.checkin;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.headway.okr.domain.CheckInId;
import org.headway.okr.domain.Confidence;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.NextStepOutcome;
import org.headway.okr.rest.Input;
import org.headway.okr.service.InvalidInput;
import org.headway.okr.service.checkin.CheckInText;
import org.headway.okr.service.checkin.StepIssue;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says in a check-in.
 *
 * @param id made by the client, the same for every retry
 * @param value an exact decimal; or {@code typed}, the same as its author typed it in their language
 * @param confidence 0 to 10, with at most one decimal: words are 2, 5.5 and 8.5
 * @param nextStepIssue the id of the action that is the next step, blank for none; where it is missing, a step that is still open stays
 *     the issue that it was
 * @param seen how many entries its author has seen; if there are more by now, they are asked before it is stored
 * @param day the day it speaks of, as {@code 2026-11-17}; today where it is missing
 */
public record CheckInRequest(
        @Nullable String id,
        @Nullable String value,
        @Nullable String typed,
        @Nullable String confidence,
        @Nullable String whatGotUsHere,
        @Nullable String inTheWay,
        @Nullable String nextStep,
        @Nullable String lastStep,
        @Nullable String nextStepIssue,
        @Nullable String day,
        @Nullable String seen) {

    CheckInId sent() {
        return CheckInId.read(Input.text(id)).orElseThrow(() -> new InvalidInput("id", "okr.error.not-an-id"));
    }

    OptionalInt known() {
        return Input.wholeNumber("seen", seen).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    CheckInText text(Locale locale) {
        return new CheckInText(
                sent(),
                Input.maybeNumber("value", value).or(() -> Input.maybeTyped("value", typed, locale)),
                believed(),
                Input.text(whatGotUsHere),
                Input.text(inTheWay),
                Input.text(nextStep),
                Input.maybeOneOf(NextStepOutcome.class, "lastStep", lastStep),
                Input.maybeDay("day", day),
                nextStepIssue == null ? StepIssue.UNSAID : StepIssue.of(IssueId.read(nextStepIssue)));
    }

    private Optional<Confidence> believed() {
        return Input.maybeNumber("confidence", confidence).map(tenths -> {
            if (tenths.signum() < 0 || tenths.compareTo(BigDecimal.TEN) > 0 || tenths.scale() > 1) {
                throw new InvalidInput("confidence", "okr.error.confidence-range");
            }
            return new Confidence(tenths.movePointRight(1).intValueExact());
        });
    }
}
