package org.headway.okr.view.page;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.table.ChangeHistory;
import org.headway.okr.service.table.ChangesQuery;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.Days;
import org.headway.okr.view.Labels;
import org.headway.okr.view.Templates;
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

    public static ChangesView of(ChangeHistory history, Addresses addresses, Words words) {
        Days days = new Days(history.today(), words);
        Map<LocalDate, List<ChangeView>> byDay = DatedChange.of(history, addresses, words)
                .filter(dated -> !dated.shown().said().isEmpty())
                .sorted(comparing(DatedChange::at).reversed())
                .collect(groupingBy(
                        dated -> dated.at().atZone(history.zone()).toLocalDate(),
                        LinkedHashMap::new,
                        mapping(DatedChange::shown, toList())));
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

    public boolean isEmpty() {
        return days.isEmpty();
    }

    public String render(Templates templates, Words words) {
        return templates.render("ui/changes/changes.vm", Map.of("history", this, "label", new Labels(words)));
    }
}
