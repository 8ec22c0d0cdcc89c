package org.headway.okr.view.page;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.close.ClosingChange;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.table.ChangeHistory;
import org.headway.okr.service.table.EndedCycle;
import org.headway.okr.service.table.SharingChange;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.LinkView;
import org.headway.okr.view.Title;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.Words;

/** A change and its moment. */
record DatedChange(Instant at, ChangeView shown) {

    /** All of a history; what happened at the same moment in the order that it follows from. */
    static Stream<DatedChange> of(ChangeHistory history, Addresses addresses, Words words) {
        return Stream.of(
                        history.newestFirst().stream().map(entry -> of(entry, history, words)),
                        history.ended().stream().flatMap(ended -> of(ended, history, words)),
                        history.shared().stream().map(change -> of(change, history, addresses, words)))
                .flatMap(changes -> changes);
    }

    private static DatedChange of(ChangeHistory.Entry entry, ChangeHistory history, Words words) {
        ChangeWords said = new ChangeWords(
                history.names(), history.above(), history.zone(), Viewing.of(entry.section(), history.today(), words));
        return new DatedChange(
                entry.change().after().at(),
                new ChangeView(
                        area(entry.section(), history),
                        entry.change().after().what() instanceof Objective,
                        plain(entry.change().after().what().title()),
                        said.what(entry.change()),
                        said.by(entry.change()),
                        entry.change().after().reason()));
    }

    /** The cycle, where it is the area's own, and what its objectives came to. */
    private static Stream<DatedChange> of(EndedCycle ended, ChangeHistory history, Words words) {
        ClosingChange change = ended.change();
        String by = change.by()
                .map(person -> Objects.requireNonNullElse(history.names().get(person.userKey()), ""))
                .orElse("");
        DatedChange cycle = new DatedChange(
                change.at(),
                new ChangeView(
                        area(ended.section(), history),
                        true,
                        plain(change.decision().cycle().label()),
                        words.say(change.closed() ? "okr.change.closed" : "okr.change.reopened"),
                        by,
                        change.reason()));
        Stream<DatedChange> objectives = ended.groups().stream().flatMap(group -> group.ended().stream()
                .map(end -> new DatedChange(
                        change.at(),
                        new ChangeView(
                                area(ended.section(), history),
                                true,
                                plain(Title.of(group.objective().title())),
                                words.say("okr.change." + end.outcome().name().toLowerCase(Locale.ROOT)),
                                "",
                                end.because()))));
        return ended.isShared() ? objectives : Stream.concat(Stream.of(cycle), objectives);
    }

    private static DatedChange of(SharingChange change, ChangeHistory history, Addresses addresses, Words words) {
        String address =
                change.visible() ? addresses.of(change.objective().key().value()) : "";
        return new DatedChange(
                change.at(),
                new ChangeView(
                        area(change.section(), history),
                        true,
                        new LinkView(address, change.objective().title()),
                        words.say(change.began() ? "okr.change.shared" : "okr.change.unshared"),
                        "",
                        ""));
    }

    private static LinkView plain(String title) {
        return new LinkView("", title);
    }

    private static String area(OkrTable.Section section, ChangeHistory history) {
        return history.sections().size() > 1 ? section.area().name() : "";
    }
}
