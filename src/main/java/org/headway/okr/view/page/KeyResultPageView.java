package org.headway.okr.view.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.headway.okr.domain.Course;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.OkrTable;
import org.headway.okr.domain.Projection;
import org.headway.okr.service.KeyResultHistory;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.FactView;
import org.headway.okr.view.Labels;
import org.headway.okr.view.LinkView;
import org.headway.okr.view.OnlyRow;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Title;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.Words;
import org.headway.okr.view.standing.BeliefView;

/**
 * A key result on a page of its own.
 *
 * @param place its area, its cycle and its key
 * @param people champion and sponsor, where the reader may know them
 * @param stale whether its number is old, while the cycle runs
 * @param history newest first
 * @param newest address of the newest days; empty where they are shown
 * @param older address of the days before; empty where there are none
 */
public record KeyResultPageView(
        String key,
        String title,
        String place,
        LinkView objective,
        List<FactView> people,
        boolean stale,
        StandingView standing,
        BeliefView confidence,
        String nextStep,
        String updated,
        List<ChartView> charts,
        List<PastDayView> history,
        String newest,
        String older,
        List<FactView> about) {

    private static final int DAYS = 50;

    public KeyResultPageView {
        people = List.copyOf(people);
        charts = List.copyOf(charts);
        history = List.copyOf(history);
        about = List.copyOf(about);
    }

    public static KeyResultPageView of(KeyResultHistory past, Addresses addresses, Words words) {
        OkrTable table = past.row();
        OnlyRow only = OnlyRow.of(table);
        KeyResult keyResult = only.keyResult();
        Objective objective = table.sections().get(0).groups().get(0).objective();
        Projection stands = keyResult.projection();
        Viewing viewing = Viewing.of(only.section(), table.today(), words);
        String address = addresses.of(keyResult.key().value());
        List<Course.Day> shown = shown(past.course());
        boolean older = past.older() || shown.size() < past.course().days().size();
        return new KeyResultPageView(
                keyResult.key().value(),
                Title.of(keyResult),
                ObjectivePageView.place(table, keyResult.key().value()),
                new LinkView(addresses.of(objective.key().value()), Title.of(objective.title())),
                FactView.known(
                        new FactView(
                                words.say("okr.champion"),
                                table.nameOf(keyResult.champion()).orElse("")),
                        new FactView(
                                words.say("okr.objective.sponsor"),
                                table.nameOf(objective.sponsor()).orElse(""))),
                stands.day().filter(viewing::isStale).isPresent(),
                StandingView.of(keyResult, table.today(), viewing),
                BeliefView.of(stands.confidence(), stands.confidenceMoved(), viewing.beliefs()),
                stands.nextStep(),
                stands.day().map(viewing.days()::ago).orElseGet(() -> words.say("okr.age.never")),
                past.before().isPresent() ? List.of() : Charts.of(keyResult, past.course(), viewing),
                shown.stream()
                        .map(day -> PastDayView.of(day, keyResult.measure(), past.names(), past.zone(), viewing))
                        .toList(),
                past.before().isPresent() ? address : "",
                older ? address + "?before=" + shown.get(shown.size() - 1).day() : "",
                MeasureFacts.of(keyResult, viewing));
    }

    private static List<Course.Day> shown(Course course) {
        int days = course.days().size();
        return Stream.iterate(days - 1, day -> day >= Math.max(0, days - DAYS), day -> day - 1)
                .map(course.days()::get)
                .toList();
    }

    public boolean hasHistory() {
        return !history.isEmpty();
    }

    public String render(Templates templates, Words words) {
        return templates.render("ui/address/key-result.vm", Map.of("page", this, "label", new Labels(words)));
    }
}
