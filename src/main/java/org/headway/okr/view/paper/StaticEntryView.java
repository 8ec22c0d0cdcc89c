package org.headway.okr.view.paper;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.view.FactView;
import org.headway.okr.view.Values;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.Words;

/**
 * A check-in on paper: what was said, in full.
 *
 * @param about when, what, who and from where: {@code 17 Nov 2026 · 5.1 % · 6 of 10, medium · Ana Ruiz · typed}
 */
public record StaticEntryView(String about, List<FactView> answers) {

    public StaticEntryView {
        answers = List.copyOf(answers);
    }

    static StaticEntryView of(CheckIn entry, KeyResult keyResult, Printing printing) {
        Viewing viewing = printing.viewing();
        Words words = viewing.words();
        String source = entry.source().name().toLowerCase(Locale.ROOT);
        Stream<String> about = Stream.of(
                viewing.days().withYear(entry.day()),
                Values.of(keyResult.measure(), entry.value(), viewing),
                entry.confidence()
                        .map(belief -> viewing.beliefs().number(belief)
                                + viewing.beliefs().said(belief, 0))
                        .orElse(""),
                Objects.requireNonNullElse(
                        printing.told().names().get(entry.author().userKey()), ""),
                words.say("okr.source." + source));
        return new StaticEntryView(
                String.join(" \u00b7 ", about.filter(part -> !part.isEmpty()).toList()),
                Stream.of(
                                new FactView(words.say("okr.details.now"), entry.whatGotUsHere()),
                                new FactView(words.say("okr.details.in-the-way"), entry.inTheWay()),
                                new FactView(words.say("okr.details.next-step"), entry.nextStep()))
                        .filter(fact -> !fact.value().isEmpty())
                        .toList());
    }
}
