package org.headway.okr.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A dated update of one key result, never changed once it is in the log. Texts that were not answered are empty.
 *
 * @param sequence place in the key result's log, from 1
 * @param day the day it speaks of; before the day of {@code at} where it was entered later
 * @param value the current value; empty where it stays as it was
 * @param confidence empty only where an import brought a note without it
 * @param lastStep what became of the next step before this one; empty where nobody said
 * @param corrects the entry that this one takes the place of, of the same day; empty where it corrects nothing
 * @param nextStepIssue the action that is the next step; empty where it is none
 */
public record CheckIn(
        CheckInId id,
        KeyResultKey keyResult,
        int sequence,
        LocalDate day,
        Instant at,
        Person author,
        Source source,
        Optional<BigDecimal> value,
        Optional<Confidence> confidence,
        String whatGotUsHere,
        String inTheWay,
        String nextStep,
        Optional<NextStepOutcome> lastStep,
        Optional<CheckInId> corrects,
        Optional<IssueId> nextStepIssue) {

    /** The order in which the log is told: by the day spoken of, then by arrival. */
    public static final Comparator<CheckIn> TOLD =
            Comparator.comparing(CheckIn::day).thenComparing(CheckIn::sequence);

    /** Longest next step: one line, in characters. */
    public static final int NEXT_STEP_LIMIT = 140;

    /** Longest answer, in characters. */
    public static final int ANSWER_LIMIT = 4000;

    /** That corrects nothing. */
    public CheckIn(
            CheckInId id,
            KeyResultKey keyResult,
            int sequence,
            LocalDate day,
            Instant at,
            Person author,
            Source source,
            Optional<BigDecimal> value,
            Optional<Confidence> confidence,
            String whatGotUsHere,
            String inTheWay,
            String nextStep,
            Optional<NextStepOutcome> lastStep) {
        this(
                id,
                keyResult,
                sequence,
                day,
                at,
                author,
                source,
                value,
                confidence,
                whatGotUsHere,
                inTheWay,
                nextStep,
                lastStep,
                Optional.empty(),
                Optional.empty());
    }

    /** The same, with an action as its next step or with none. */
    public CheckIn working(Optional<IssueId> issue) {
        return new CheckIn(
                id,
                keyResult,
                sequence,
                day,
                at,
                author,
                source,
                value,
                confidence,
                whatGotUsHere,
                inTheWay,
                nextStep,
                lastStep,
                corrects,
                issue);
    }

    /** The same, at a place in the log. */
    public CheckIn placed(int place) {
        return new CheckIn(
                id,
                keyResult,
                place,
                day,
                at,
                author,
                source,
                value,
                confidence,
                whatGotUsHere,
                inTheWay,
                nextStep,
                lastStep,
                corrects,
                nextStepIssue);
    }

    /** Whether it says what became of the last next step, and nothing else. */
    public boolean onlyAnswers() {
        return lastStep.isPresent() && value.isEmpty() && confidence.isEmpty() && (whatGotUsHere + inTheWay).isEmpty();
    }

    /** Whether it takes back what it corrects, and puts nothing in its place. */
    public boolean takesBack() {
        return corrects.isPresent()
                && value.isEmpty()
                && confidence.isEmpty()
                && lastStep.isEmpty()
                && (whatGotUsHere + inTheWay + nextStep).isEmpty();
    }

    /** Whether the same person said the same of the same key result, whenever it arrived. */
    public boolean saysTheSameAs(CheckIn other) {
        return keyResult.equals(other.keyResult)
                && author.userKey().equals(other.author.userKey())
                && day.equals(other.day)
                && value.map(BigDecimal::stripTrailingZeros).equals(other.value.map(BigDecimal::stripTrailingZeros))
                && confidence.equals(other.confidence)
                && whatGotUsHere.equals(other.whatGotUsHere)
                && inTheWay.equals(other.inTheWay)
                && nextStep.equals(other.nextStep)
                && lastStep.equals(other.lastStep)
                && corrects.equals(other.corrects);
    }
}
