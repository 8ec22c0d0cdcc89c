package org.headway.okr.view.page;

import java.util.List;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.log.Course;
import org.headway.okr.domain.table.NextStep;
import org.headway.okr.view.FactView;
import org.headway.okr.view.Provenance;
import org.headway.okr.view.StepWords;
import org.headway.okr.view.Values;
import org.headway.okr.view.Words;
import org.headway.okr.view.standing.BeliefView;

/**
 * A day of a history, as it ended.
 *
 * @param about by whom and from where, and when it was entered if that was later
 * @param answers what was said: what got us here, and what else by its name
 */
public record PastDayView(String value, BeliefView confidence, String about, List<FactView> answers) {

    public PastDayView {
        answers = List.copyOf(answers);
    }

    static PastDayView of(Course.Day day, Measure measure, List<NextStep> steps, Provenance provenance) {
        Words words = provenance.viewing().words();
        CheckIn last = day.last();
        return new PastDayView(
                day.value().isPresent() ? Values.of(measure, day.value(), provenance.viewing()) : "–",
                BeliefView.of(
                        day.confidence(), day.moved(), provenance.viewing().beliefs()),
                provenance.of(last),
                FactView.known(
                        new FactView("", last.whatGotUsHere()),
                        new FactView(words.say("okr.details.in-the-way"), last.inTheWay()),
                        new FactView(
                                words.say("okr.agenda.last-steps.one"),
                                last.onlyAnswers()
                                        ? StepWords.of(last.lastStep().orElseThrow(), words)
                                        : ""),
                        new FactView(words.say("okr.details.next-step"), StepWords.named(last, steps, words))));
    }
}
