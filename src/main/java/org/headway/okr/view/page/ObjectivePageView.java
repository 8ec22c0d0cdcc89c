package org.headway.okr.view.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.domain.AlignedTo;
import org.headway.okr.domain.Container;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.programme.ConfidenceScale;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.ClosedWords;
import org.headway.okr.view.Days;
import org.headway.okr.view.EndedWords;
import org.headway.okr.view.Labels;
import org.headway.okr.view.LinkView;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Title;
import org.headway.okr.view.Words;
import org.headway.okr.view.line.KeyResultLineView;

/**
 * An objective on a page of its own.
 *
 * @param place its area, its cycle and its key; they lead to the table where that has an address
 * @param sponsor empty where there is none, or none that the reader may know
 * @param stood that its sponsor stands behind it; its absence is not shown
 * @param above what it is aligned to; without an address where it is not, or the reader may not read it
 * @param closed since when its cycle is closed, and by whom; empty while it is open
 * @param end what became of it, and why
 * @param next where it goes on; without an address where it does not
 * @param maySign whether this reader is its sponsor, who did not say so yet
 */
public record ObjectivePageView(
        String key,
        String title,
        LinkView place,
        String whyNow,
        String sponsor,
        String stood,
        LinkView above,
        boolean draft,
        boolean maySign,
        int version,
        String closed,
        String end,
        LinkView next,
        List<KeyResultLineView> keyResults) {

    public ObjectivePageView {
        keyResults = List.copyOf(keyResults);
    }

    /** The only objective of a table. */
    public static ObjectivePageView of(
            OkrTable table,
            Optional<Objective> successor,
            Optional<AlignedTo> above,
            Addresses addresses,
            Words words) {
        OkrTable.Group group = table.sections().get(0).groups().get(0);
        Objective objective = group.objective();
        ConfidenceScale scale = table.sections().get(0).rules().confidence();
        return new ObjectivePageView(
                objective.key().value(),
                Title.of(objective.title()),
                place(table, objective.key().value(), addresses),
                objective.whyNow(),
                table.nameOf(objective.sponsor()).orElse(""),
                objective
                        .stoodBehind()
                        .map(day -> words.say("okr.objective.behind-since", new Days(day, words).withYear(day)))
                        .orElse(""),
                above(above, addresses),
                objective.draft(),
                group.isSponsor() && objective.stoodBehind().isEmpty(),
                objective.version(),
                ClosedWords.of(table.sections().get(0), table, words),
                group.ended().map(end -> EndedWords.of(end, words)).orElse(""),
                successor
                        .map(one -> new LinkView(
                                addresses.of(one.key().value()),
                                words.say("okr.end.next", one.decision().cycle().label())))
                        .orElseGet(() -> new LinkView("", "")),
                group.rows().stream()
                        .map(row -> KeyResultLineView.of(row, scale, addresses, words))
                        .toList());
    }

    static LinkView above(Optional<AlignedTo> above, Addresses addresses) {
        return above.map(one -> new LinkView(addresses.of(one.key().value()), Title.of(one.title())))
                .orElseGet(() -> new LinkView("", ""));
    }

    public boolean isClosed() {
        return !closed.isEmpty();
    }

    /** Whether its lines say more than how far they came: a closed cycle has scores only where the programme gives them. */
    public boolean judges() {
        return !isClosed()
                || keyResults.stream()
                        .anyMatch(line -> !line.confidence().level().equals("none"));
    }

    /** A project has a page for its table; in a space that stands wherever people put it. */
    static LinkView place(OkrTable table, String key, Addresses addresses) {
        OkrTable.Section section = table.sections().get(0);
        Container container = section.area().container();
        return new LinkView(
                container.type() == Container.Type.PROJECT ? addresses.ofTable(container) : "",
                section.area().name() + " · " + section.cycle().label() + " · " + key);
    }

    public boolean hasKeyResults() {
        return !keyResults.isEmpty();
    }

    public String render(Templates templates, Words words) {
        return templates.render("ui/address/objective.vm", Map.of("page", this, "label", new Labels(words)));
    }
}
