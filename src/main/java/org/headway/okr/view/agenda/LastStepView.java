package org.headway.okr.view.agenda;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headway.okr.domain.NextStepOutcome;
import org.headway.okr.domain.table.Agenda;
import org.headway.okr.domain.table.NextStep;
import org.headway.okr.view.StepWords;
import org.headway.okr.view.Title;
import org.headway.okr.view.Words;

/**
 * A next step from last time.
 *
 * @param title of its key result
 * @param outcome {@code DONE}, {@code STILL_OPEN} or {@code DROPPED}; empty where nobody has said
 * @param word the same for reading: what nobody has spoken of is open
 * @param mayAnswer whether it is answered here
 */
public record LastStepView(
        String key, String title, String champion, String text, String outcome, String word, boolean mayAnswer) {

    static LastStepView of(Agenda.Item item, AgendaWords as, boolean reading) {
        NextStep step = item.since().step().orElseThrow();
        return new LastStepView(
                item.keyResult().key().value(),
                Title.of(item.keyResult()),
                as.nameOf(item.keyResult().champion()),
                step.text(),
                step.outcome().map(Enum::name).orElse(""),
                StepWords.of(step, as.words()),
                item.row().mayCheckIn() && !reading && step.last());
    }

    /** {@code 4 done · 2 open}. */
    static String settled(List<Agenda.Item> items, Words words) {
        List<Optional<NextStepOutcome>> outcomes = items.stream()
                .map(item -> item.since().step().orElseThrow().outcome())
                .toList();
        long done = count(outcomes, NextStepOutcome.DONE);
        long dropped = count(outcomes, NextStepOutcome.DROPPED);
        return Stream.of(
                        said("okr.agenda.done", done, words),
                        said("okr.agenda.dropped", dropped, words),
                        said("okr.agenda.open", outcomes.size() - done - dropped, words))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static long count(List<Optional<NextStepOutcome>> outcomes, NextStepOutcome wanted) {
        return outcomes.stream().filter(Optional.of(wanted)::equals).count();
    }

    private static String said(String key, long count, Words words) {
        return count == 0 ? "" : words.say(key, count);
    }
}
