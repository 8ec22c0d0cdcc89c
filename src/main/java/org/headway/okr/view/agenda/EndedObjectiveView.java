package org.headway.okr.view.agenda;

import java.util.List;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.view.EndedWords;
import org.headway.okr.view.LinkView;
import org.headway.okr.view.Title;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.table.ObjectiveView;

/**
 * An objective that ended with its cycle.
 *
 * @param shared by whom, where it is another area's
 * @param said what became of it, and why
 * @param next where it goes on; without an address where it does not, or where the reader may not see that
 */
public record EndedObjectiveView(
        LinkView title, String shared, String said, LinkView next, List<ScoredView> keyResults) {

    public EndedObjectiveView {
        keyResults = List.copyOf(keyResults);
    }

    public boolean hasKeyResults() {
        return !keyResults.isEmpty();
    }

    static EndedObjectiveView of(OkrTable.Group group, OkrTable.Section section, AgendaWords as) {
        Viewing viewing = as.viewing(section);
        String key = group.objective().key().value();
        return new EndedObjectiveView(
                new LinkView(as.address(key), Title.of(group.objective().title())),
                ObjectiveView.shared(group, section, viewing),
                group.ended().map(end -> EndedWords.of(end, as.words())).orElse(""),
                as.answer()
                        .onward()
                        .next(group.objective().key())
                        .map(one -> new LinkView(
                                as.address(one.key().value()),
                                as.words()
                                        .say(
                                                "okr.end.next",
                                                one.decision().cycle().label())))
                        .orElseGet(() -> new LinkView("", "")),
                group.rows().stream()
                        .map(row -> ScoredView.of(row, as, viewing))
                        .toList());
    }
}
