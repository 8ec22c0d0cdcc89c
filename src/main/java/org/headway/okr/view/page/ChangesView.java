package org.headway.okr.view.page;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.close.ClosingChange;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.table.ChangeHistory;
import org.headway.okr.service.table.ChangesQuery;
import org.headway.okr.view.Days;
import org.headway.okr.view.Labels;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.Words;

/**
 * The history of changes of a table's areas.
 *
 * @param place the area and its cycle, or the cycles of several
 * @param more says that there is more; empty where there is not
 */
public record ChangesView(String place, List<ChangeDayView> days, String more) {

    public ChangesView {
        days = List.copyOf(days);
    }

    public static ChangesView of(ChangeHistory history, Words words) {
        Days days = new Days(history.today(), words);
        boolean several = history.sections().size() > 1;
        Stream<Dated> definitions =
                history.newestFirst().stream().map(entry -> Dated.of(entry, history, several, words));
        Stream<Dated> ends = history.closings().stream().map(change -> Dated.of(change, history, several, words));
        Map<LocalDate, List<ChangeView>> byDay = Stream.concat(definitions, ends)
                .filter(dated -> !dated.shown().said().isEmpty())
                .sorted(comparing(Dated::at).reversed())
                .collect(groupingBy(
                        dated -> dated.at().atZone(history.zone()).toLocalDate(),
                        LinkedHashMap::new,
                        mapping(Dated::shown, toList())));
        return new ChangesView(
                place(history.sections()),
                byDay.entrySet().stream()
                        .map(day -> new ChangeDayView(days.brief(day.getKey()), day.getValue()))
                        .toList(),
                history.more() ? words.say("okr.changes.more", ChangesQuery.MOST) : "");
    }

    private static String place(List<OkrTable.Section> sections) {
        String cycles = sections.stream()
                .map(section -> section.cycle().label())
                .distinct()
                .collect(joining(", "));
        return sections.size() == 1 ? sections.get(0).area().name() + " · " + cycles : cycles;
    }

    /** A change and its moment. */
    private record Dated(Instant at, ChangeView shown) {

        static Dated of(ChangeHistory.Entry entry, ChangeHistory history, boolean several, Words words) {
            ChangeWords said = new ChangeWords(
                    history.names(),
                    history.above(),
                    history.zone(),
                    Viewing.of(entry.section(), history.today(), words));
            return new Dated(
                    entry.change().after().at(),
                    new ChangeView(
                            several ? entry.section().area().name() : "",
                            entry.change().after().what() instanceof Objective,
                            entry.change().after().what().title(),
                            said.what(entry.change()),
                            said.by(entry.change()),
                            entry.change().after().reason()));
        }

        static Dated of(ClosingChange change, ChangeHistory history, boolean several, Words words) {
            String area = history.sections().stream()
                    .filter(section ->
                            section.area().key().equals(change.decision().area()))
                    .map(section -> section.area().name())
                    .findFirst()
                    .orElse("");
            String by = change.by()
                    .map(person -> Objects.requireNonNullElse(history.names().get(person.userKey()), ""))
                    .orElse("");
            return new Dated(
                    change.at(),
                    new ChangeView(
                            several ? area : "",
                            true,
                            change.decision().cycle().label(),
                            words.say(change.closed() ? "okr.change.closed" : "okr.change.reopened"),
                            by,
                            change.reason()));
        }
    }

    public boolean isEmpty() {
        return days.isEmpty();
    }

    public String render(Templates templates, Words words) {
        return templates.render("ui/changes/changes.vm", Map.of("history", this, "label", new Labels(words)));
    }
}
