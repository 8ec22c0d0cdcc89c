package org.headway.okr.view.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.headway.okr.domain.CorrectedLog;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.log.Course;
import org.headway.okr.service.checkin.KeyResultHistory;
import org.headway.okr.view.Provenance;
import org.headway.okr.view.Viewing;

/**
 * The days of a history, the newest first, with the changes of the definition between them.
 *
 * @param older how to ask for the days before; empty where there are none
 * @param before the day to ask with
 */
public record HistoryView(List<MomentView> moments, String older, String before) {

    public HistoryView {
        moments = List.copyOf(moments);
    }

    /** At most so many days that something was said of. */
    static HistoryView of(KeyResultHistory past, KeyResult keyResult, Viewing viewing, int most) {
        Provenance provenance = new Provenance(past.names(), past.zone(), viewing);
        TreeMap<LocalDate, MomentView> days = days(past, keyResult, provenance);
        List<LocalDate> shown = days.descendingKeySet().stream().limit(most).toList();
        int hidden = days.size() - shown.size();
        boolean older = past.older() || hidden > 0;
        Optional<LocalDate> oldest = older ? Optional.of(shown.get(shown.size() - 1)) : Optional.empty();
        Stream<Change> told = shown.stream()
                .map(day -> new Change(day, Optional.ofNullable(days.get(day)).orElseThrow()));
        Stream<Change> changes = Change.of(past, viewing).stream()
                .filter(change -> oldest.map(day -> !change.day().isBefore(day)).orElse(true))
                .filter(change -> past.before().map(change.day()::isBefore).orElse(true));
        return new HistoryView(
                Stream.concat(changes, told)
                        .sorted(Comparator.comparing(Change::day).reversed())
                        .map(Change::shown)
                        .toList(),
                older ? viewing.words().say("okr.history.show-older", past.older() ? 0 : hidden) : "",
                oldest.map(LocalDate::toString).orElse(""));
    }

    private static TreeMap<LocalDate, MomentView> days(
            KeyResultHistory past, KeyResult keyResult, Provenance provenance) {
        Course course = past.course();
        TreeMap<LocalDate, List<LeftOutView>> left = new TreeMap<>();
        for (CorrectedLog.LeftOut entry : course.leftOut()) {
            left.computeIfAbsent(entry.entry().day(), day -> new ArrayList<>())
                    .add(LeftOutView.of(entry, keyResult.measure(), provenance));
        }
        TreeMap<LocalDate, MomentView> days = new TreeMap<>();
        left.forEach((day, entries) -> {
            var unused = days.put(day, moment(day, List.of(), entries, provenance));
        });
        course.days().forEach(day -> {
            PastDayView said = PastDayView.of(day, keyResult.measure(), past.steps(), provenance);
            List<LeftOutView> entries = left.getOrDefault(day.day(), List.of());
            var unused = days.put(day.day(), moment(day.day(), List.of(said), entries, provenance));
        });
        return days;
    }

    private static MomentView moment(
            LocalDate day, List<PastDayView> said, List<LeftOutView> left, Provenance provenance) {
        return new MomentView(provenance.viewing().days().brief(day), "", said, left);
    }

    public boolean isEmpty() {
        return moments.isEmpty();
    }

    public boolean hasOlder() {
        return !older.isEmpty();
    }
}
