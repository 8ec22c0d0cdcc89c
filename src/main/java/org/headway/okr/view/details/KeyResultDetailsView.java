package org.headway.okr.view.details;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.headway.okr.domain.CheckIn;
import org.headway.okr.domain.CorrectedLog;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Measure;
import org.headway.okr.domain.log.Course;
import org.headway.okr.service.checkin.KeyResultHistory;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.Labels;
import org.headway.okr.view.OnlyRow;
import org.headway.okr.view.Provenance;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.Words;
import org.headway.okr.view.page.StandingView;
import org.headway.okr.view.standing.EndView;

/**
 * What a row says when it is opened: its last check-in and a few before.
 *
 * @param asOf the words that say which earlier day it tells of; empty today
 * @param last none or one; none of a closed cycle, where it is one of those before the end
 * @param end how it ended: one of a closed cycle, none of an open one
 * @param all the words that ask for everything
 */
public record KeyResultDetailsView(
        String asOf,
        List<EntryView> last,
        List<EntryView> before,
        List<CourseLine> lines,
        List<EndView> end,
        StandingView standing,
        String all,
        boolean mayCheckIn,
        boolean mayEdit) {

    private static final int SHOWN = 4;

    public KeyResultDetailsView {
        last = List.copyOf(last);
        before = List.copyOf(before);
        lines = List.copyOf(lines);
        end = List.copyOf(end);
    }

    public static KeyResultDetailsView of(KeyResultHistory past, Addresses addresses, Words words) {
        OnlyRow only = OnlyRow.of(past.row());
        KeyResult keyResult = only.keyResult();
        Viewing viewing = Viewing.of(only.section(), past.row().today(), words);
        Provenance provenance = new Provenance(past.names(), past.zone(), viewing);
        List<CheckIn> newestFirst = new ArrayList<>(CorrectedLog.of(past.told()).told());
        newestFirst.removeIf(CheckIn::onlyAnswers);
        Collections.reverse(newestFirst);
        int moved = keyResult.projection().confidenceMoved();
        List<EntryView> entries = newestFirst.stream()
                .limit(SHOWN)
                .map(entry -> EntryView.of(
                        entry, entry.equals(newestFirst.get(0)) ? moved : 0, keyResult, past.steps(), provenance))
                .toList();
        int count = past.older() ? keyResult.projection().checkIns() : newestFirst.size();
        List<EndView> end =
                EndView.of(past.row(), past.successor(), addresses, viewing).toList();
        int last = end.isEmpty() ? 1 : 0;
        return new KeyResultDetailsView(
                viewing.asOf(past.row()),
                entries.stream().limit(last).toList(),
                entries.stream().skip(last).toList(),
                lines(past.course(), keyResult.measure(), words),
                end,
                StandingView.of(keyResult, past.row().today(), viewing),
                words.say("okr.details.all", count),
                only.row().mayCheckIn(),
                only.section().mayWrite());
    }

    private static List<CourseLine> lines(Course course, Measure measure, Words words) {
        Stream<CourseLine> values = measure instanceof Measure.Milestone
                ? Stream.of()
                : CourseLine.of(words.say("okr.chart.value"), course, Course.Day::value).stream();
        Stream<CourseLine> confidences =
                CourseLine.of(words.say("okr.details.confidence"), course, day -> day.confidence()
                                .map(belief -> BigDecimal.valueOf(belief.percent())))
                        .stream();
        return Stream.concat(values, confidences).toList();
    }

    public boolean isEmpty() {
        return last.isEmpty() && end.isEmpty();
    }

    /** Issues are told of as they are, so not on an earlier day. */
    public boolean isPast() {
        return !asOf.isEmpty();
    }

    public boolean isClosed() {
        return !end.isEmpty();
    }

    public boolean hasBefore() {
        return !before.isEmpty();
    }

    public boolean hasLines() {
        return !lines.isEmpty();
    }

    public String render(Templates templates, Words words) {
        return templates.render(
                "ui/key-result-details/key-result-details.vm", Map.of("details", this, "label", new Labels(words)));
    }
}
