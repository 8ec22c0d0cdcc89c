package org.headway.okr.view.page;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.Course;
import org.headway.okr.domain.Measure;
import org.headway.okr.view.FactView;
import org.headway.okr.view.Values;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.Words;
import org.headway.okr.view.standing.BeliefView;

/**
 * A day of a history, as it ended.
 *
 * @param about by whom and from where, and when it was entered if that was later
 * @param answers what was said: what got us here, and what else by its name
 */
public record PastDayView(String day, String value, BeliefView confidence, String about, List<FactView> answers) {

    public PastDayView {
        answers = List.copyOf(answers);
    }

    static PastDayView of(Course.Day day, Measure measure, Map<String, String> names, ZoneId zone, Viewing viewing) {
        Words words = viewing.words();
        CheckIn last = day.last();
        return new PastDayView(
                viewing.days().brief(day.day()),
                day.value().isPresent() ? Values.of(measure, day.value(), viewing) : "–",
                BeliefView.of(day.confidence(), day.moved(), viewing.beliefs()),
                Stream.of(
                                Objects.requireNonNullElse(
                                        names.get(last.author().userKey()), ""),
                                words.say("okr.source." + last.source().name().toLowerCase(Locale.ROOT)),
                                enteredLater(last, zone, viewing))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")),
                FactView.known(
                        new FactView("", last.whatGotUsHere()),
                        new FactView(words.say("okr.details.in-the-way"), last.inTheWay()),
                        new FactView(words.say("okr.details.next-step"), last.nextStep())));
    }

    private static String enteredLater(CheckIn entry, ZoneId zone, Viewing viewing) {
        var entered = entry.at().atZone(zone).toLocalDate();
        return entered.isAfter(entry.day())
                ? viewing.words()
                        .say("okr.history.entered-later", viewing.days().brief(entered))
                : "";
    }
}
