package org.headway.okr.view.agenda;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.table.Agenda;
import org.headway.okr.view.FactView;
import org.headway.okr.view.LinkView;
import org.headway.okr.view.Title;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.page.StandingView;
import org.headway.okr.view.standing.ConfidenceCell;

/**
 * A key result of an agenda: a line of its list, and what stands beside the list when one comes to it.
 *
 * @param topic why it is talked about; empty for what is steady
 * @param place its objective, and its area where there are several
 * @param people champion and sponsor, where the reader may know them
 * @param since what is different from last time
 * @param said what was said last, or since then
 * @param mayCheckIn whether it is answered here
 */
public record AgendaItemView(
        String key,
        LinkView title,
        String topic,
        String place,
        String people,
        boolean stale,
        StandingView standing,
        ConfidenceCell confidence,
        List<FactView> since,
        List<SaidView> said,
        boolean mayCheckIn) {

    public AgendaItemView {
        since = List.copyOf(since);
        said = List.copyOf(said);
    }

    static AgendaItemView of(Agenda.Item item, AgendaWords as, boolean reading) {
        KeyResult keyResult = item.keyResult();
        Viewing viewing = as.viewing(item.section());
        boolean mayCheckIn = item.row().mayCheckIn() && !reading;
        return new AgendaItemView(
                keyResult.key().value(),
                new LinkView(as.addressOf(item), Title.of(keyResult)),
                as.topic(item),
                place(item, as),
                people(item, as),
                keyResult.projection().day().filter(viewing::isStale).isPresent(),
                StandingView.of(keyResult, as.answer().table().today(), viewing),
                ConfidenceCell.of(keyResult.projection(), viewing.beliefs()),
                SinceFacts.of(item, as),
                SaidView.of(item, as, !mayCheckIn),
                mayCheckIn);
    }

    public boolean hasSince() {
        return !since.isEmpty();
    }

    public boolean hasSaid() {
        return !said.isEmpty();
    }

    private static String place(Agenda.Item item, AgendaWords as) {
        String objective = Title.of(item.group().objective().title());
        return as.severalAreas() ? item.section().area().name() + " · " + objective : objective;
    }

    private static String people(Agenda.Item item, AgendaWords as) {
        String sponsor = as.nameOf(item.group().objective().sponsor());
        return Stream.of(
                        as.nameOf(item.keyResult().champion()),
                        sponsor.isEmpty() ? "" : as.words().say("okr.agenda.sponsor", sponsor))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
