package org.headway.okr.view.agenda;

import java.util.List;
import java.util.stream.Stream;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.table.Agenda;
import org.headway.okr.view.FactView;
import org.headway.okr.view.Provenance;
import org.headway.okr.view.Shortened;
import org.headway.okr.view.Words;

/**
 * What somebody said of a key result, as far as there is room for it.
 *
 * @param about who, when and from where
 */
public record SaidView(String about, List<FactView> answers) {

    private static final int ROOM = 280;
    private static final int MOST = 3;

    public SaidView {
        answers = List.copyOf(answers);
    }

    /** What was said since; the last of all where nothing was, and where one is about to say the next. */
    static List<SaidView> of(Agenda.Item item, AgendaWords as, boolean reading) {
        Stream<CheckIn> told = reading && !item.since().said().isEmpty()
                ? item.since().said().stream().limit(MOST)
                : item.since().last().stream();
        return told.map(entry -> of(entry, as.provenance(item.section()))).toList();
    }

    private static SaidView of(CheckIn entry, Provenance provenance) {
        Words words = provenance.viewing().words();
        return new SaidView(
                provenance.withDay(entry),
                FactView.known(
                        new FactView(words.say("okr.details.now"), shortened(entry.whatGotUsHere())),
                        new FactView(words.say("okr.details.in-the-way"), shortened(entry.inTheWay())),
                        new FactView(words.say("okr.details.next-step"), entry.nextStep())));
    }

    private static String shortened(String text) {
        return Shortened.to(ROOM, text);
    }
}
