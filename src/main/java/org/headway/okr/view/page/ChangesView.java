package org.headway.okr.view.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.OkrTable;
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
        Map<LocalDate, List<ChangeView>> byDay = history.newestFirst().stream()
                .map(entry -> new Dated(entry, history, several, words))
                .filter(dated -> !dated.shown().said().isEmpty())
                .collect(groupingBy(Dated::day, LinkedHashMap::new, mapping(Dated::shown, toList())));
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

    /** A change and its day. */
    private record Dated(LocalDate day, ChangeView shown) {

        Dated(ChangeHistory.Entry entry, ChangeHistory history, boolean several, Words words) {
            this(
                    entry,
                    several,
                    new ChangeWords(
                            history.names(), history.zone(), Viewing.of(entry.section(), history.today(), words)));
        }

        Dated(ChangeHistory.Entry entry, boolean several, ChangeWords words) {
            this(
                    words.day(entry.change()),
                    new ChangeView(
                            several ? entry.section().area().name() : "",
                            entry.change().after().what() instanceof Objective,
                            entry.change().after().what().title(),
                            words.what(entry.change()),
                            words.by(entry.change()),
                            entry.change().after().reason()));
        }
    }

    public boolean isEmpty() {
        return days.isEmpty();
    }

    public String render(Templates templates, Words words) {
        return templates.render("ui/changes/changes.vm", Map.of("history", this, "label", new Labels(words)));
    }
}
