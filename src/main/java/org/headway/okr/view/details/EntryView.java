package org.headway.okr.view.details;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.view.Values;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.standing.ConfidenceCell;

/**
 * One check-in of a log. What was not said is empty.
 *
 * @param about who, when and from where: {@code Ana Ruiz · 17 Nov · typed}
 */
public record EntryView(
        String day,
        String about,
        String value,
        String level,
        String confidence,
        String whatGotUsHere,
        String inTheWay,
        String nextStep) {

    static EntryView of(CheckIn entry, KeyResult keyResult, Map<String, String> names, Viewing viewing) {
        String author = Objects.requireNonNullElse(names.get(entry.author().userKey()), "");
        String source =
                viewing.words().say("okr.source." + entry.source().name().toLowerCase(Locale.ROOT));
        String day = viewing.days().brief(entry.day());
        return new EntryView(
                day,
                String.join(
                        " · ",
                        Stream.of(author, day, source)
                                .filter(part -> !part.isEmpty())
                                .toList()),
                Values.of(keyResult.measure(), entry.value(), viewing),
                ConfidenceCell.level(entry.confidence()),
                entry.confidence().map(viewing.beliefs()::number).orElse(""),
                entry.whatGotUsHere(),
                entry.inTheWay(),
                entry.nextStep());
    }

    /** Everything that was answered, in the order of the questions. */
    public List<String> answers() {
        return Stream.of(whatGotUsHere, inTheWay, nextStep)
                .filter(answer -> !answer.isEmpty())
                .toList();
    }
}
