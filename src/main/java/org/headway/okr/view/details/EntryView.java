package org.headway.okr.view.details;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.table.NextStep;
import org.headway.okr.view.Provenance;
import org.headway.okr.view.StepWords;
import org.headway.okr.view.Values;
import org.headway.okr.view.standing.BeliefView;

/**
 * One check-in of a log. What was not said is empty.
 *
 * @param about who, when and from where: {@code Ana Ruiz · 17 Nov · typed}
 */
public record EntryView(
        String about, String value, BeliefView confidence, String whatGotUsHere, String inTheWay, String nextStep) {

    /** With how far confidence moved since the one before, in points of 100. */
    static EntryView of(CheckIn entry, int moved, KeyResult keyResult, List<NextStep> steps, Provenance provenance) {
        return new EntryView(
                provenance.withDay(entry),
                Values.of(keyResult.measure(), entry.value(), provenance.viewing()),
                BeliefView.of(entry.confidence(), moved, provenance.viewing().beliefs()),
                entry.whatGotUsHere(),
                entry.inTheWay(),
                StepWords.named(entry, steps, provenance.viewing().words()));
    }

    public boolean hasConfidence() {
        return !confidence.level().equals("none");
    }

    /** Everything that was answered, in the order of the questions, on one line. */
    public String answers() {
        return Stream.of(whatGotUsHere, inTheWay, nextStep)
                .filter(answer -> !answer.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
