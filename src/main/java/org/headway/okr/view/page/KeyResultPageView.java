package org.headway.okr.view.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.headway.okr.domain.AlignedTo;
import org.headway.okr.domain.CorrectedLog;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.Objective;
import org.headway.okr.domain.Projection;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.checkin.KeyResultHistory;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.FactView;
import org.headway.okr.view.Labels;
import org.headway.okr.view.LinkView;
import org.headway.okr.view.OnlyRow;
import org.headway.okr.view.Provenance;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Title;
import org.headway.okr.view.Viewing;
import org.headway.okr.view.Words;
import org.headway.okr.view.standing.BeliefView;
import org.headway.okr.view.standing.EarlierCycleView;
import org.headway.okr.view.standing.EndView;

/**
 * A key result from near: on a page of its own, and in a drawer over another page.
 *
 * @param address of its own page
 * @param asOf the words that say which earlier day it tells of; empty today
 * @param place its area, its cycle and its key; they lead to the table where that has an address
 * @param people champion and sponsor, where the reader may know them
 * @param stale whether its number is old, while the cycle runs
 * @param newest address of the newest days; empty where they are shown
 * @param above what its objective is aligned to; without an address where it is not, or the reader may not read it
 * @param end how it ended: one of a closed cycle, none of an open one
 * @param earlier how what it continues ended, the cycle before first
 * @param mayCorrect whether this reader may correct what was told last
 */
public record KeyResultPageView(
        String key,
        String address,
        String title,
        String asOf,
        LinkView place,
        LinkView objective,
        List<FactView> people,
        boolean stale,
        StandingView standing,
        BeliefView confidence,
        String nextStep,
        String updated,
        List<ChartView> charts,
        HistoryView history,
        String newest,
        List<FactView> about,
        LinkView above,
        List<EndView> end,
        List<EarlierCycleView> earlier,
        boolean mayCheckIn,
        boolean mayCorrect,
        boolean mayEdit) {

    /** Days of a history on a page. */
    private static final int MANY = 50;

    /** Days of a history in a drawer, before somebody asks for more. */
    private static final int FEW = 10;

    public KeyResultPageView {
        people = List.copyOf(people);
        charts = List.copyOf(charts);
        about = List.copyOf(about);
        end = List.copyOf(end);
        earlier = List.copyOf(earlier);
    }

    /** For a page of its own, or for what follows the first days in a drawer. */
    public static KeyResultPageView of(
            KeyResultHistory past, Optional<AlignedTo> above, Addresses addresses, Words words) {
        return of(past, above, addresses, words, MANY);
    }

    public static KeyResultPageView inDrawer(
            KeyResultHistory past, Optional<AlignedTo> above, Addresses addresses, Words words) {
        return of(past, above, addresses, words, FEW);
    }

    private static KeyResultPageView of(
            KeyResultHistory past, Optional<AlignedTo> above, Addresses addresses, Words words, int days) {
        OkrTable table = past.row();
        OnlyRow only = OnlyRow.of(table);
        KeyResult keyResult = only.keyResult();
        Objective objective = table.sections().get(0).groups().get(0).objective();
        Projection stands = keyResult.projection();
        Viewing running = Viewing.of(only.section(), table.today(), words);
        Viewing viewing = only.section().decision().isClosed() ? running.closed() : running;
        String address = addresses.of(keyResult.key().value());
        return new KeyResultPageView(
                keyResult.key().value(),
                address,
                Title.of(keyResult),
                viewing.asOf(table),
                ObjectivePageView.place(table, keyResult.key().value(), addresses),
                new LinkView(addresses.of(objective.key().value()), Title.of(objective.title())),
                people(table, keyResult, objective, viewing),
                stands.day().filter(viewing::isStale).isPresent(),
                StandingView.of(keyResult, table.today(), viewing),
                BeliefView.of(stands.confidence(), stands.confidenceMoved(), viewing.beliefs()),
                stands.nextStep(),
                stands.day().map(viewing.days()::ago).orElseGet(() -> words.say("okr.age.never")),
                past.before().isPresent() ? List.of() : Charts.of(past, keyResult, viewing),
                HistoryView.of(past, keyResult, viewing, days),
                past.before().isPresent() ? address : "",
                about(past, keyResult, viewing),
                ObjectivePageView.above(above, addresses),
                EndView.of(table, past.successor(), addresses, viewing).toList(),
                past.earlier().stream()
                        .map(one -> EarlierCycleView.of(one, addresses, viewing))
                        .toList(),
                only.row().mayCheckIn(),
                past.correctable().isPresent(),
                table.sections().get(0).mayWrite());
    }

    private static List<FactView> people(OkrTable table, KeyResult keyResult, Objective objective, Viewing viewing) {
        Words words = viewing.words();
        String sponsor = table.nameOf(objective.sponsor()).orElse("");
        String stamp = objective
                .stoodBehind()
                .filter(day -> !sponsor.isEmpty())
                .map(day ->
                        words.say("okr.objective.stood-behind", viewing.days().brief(day)))
                .orElse("");
        return FactView.known(
                new FactView(
                        words.say("okr.champion"),
                        table.nameOf(keyResult.champion()).orElse("")),
                new FactView(words.say("okr.objective.sponsor"), sponsor + stamp));
    }

    /** Issues are told of as they are, so not on an earlier day. */
    public boolean isPast() {
        return !asOf.isEmpty();
    }

    /** With where its number came from last; what is told of earlier days does not say that. */
    private static List<FactView> about(KeyResultHistory past, KeyResult keyResult, Viewing viewing) {
        String source = CorrectedLog.of(past.told()).told().stream()
                .filter(entry -> past.before().isEmpty() && entry.value().isPresent())
                .reduce((one, later) -> later)
                .map(entry -> Provenance.source(entry, viewing.words()))
                .orElse("");
        return Stream.concat(
                        MeasureFacts.of(keyResult, viewing).stream(),
                        FactView.known(new FactView(viewing.words().say("okr.about.source"), source)).stream())
                .toList();
    }

    public boolean isClosed() {
        return !end.isEmpty();
    }

    public boolean isContinuation() {
        return !earlier.isEmpty();
    }

    /** Address of the days before those that are shown; empty where there are none. */
    public String older() {
        return history.hasOlder() ? address + "?before=" + history.before() : "";
    }

    public String render(Templates templates, Words words) {
        return render("ui/address/key-result.vm", templates, words);
    }

    public String renderDrawer(Templates templates, Words words) {
        return render("ui/drawer/drawer.vm", templates, words);
    }

    /** The days alone, to follow those that are there. */
    public String renderHistory(Templates templates, Words words) {
        return render("ui/drawer/older.vm", templates, words);
    }

    private String render(String template, Templates templates, Words words) {
        return templates.render(template, Map.of("page", this, "label", new Labels(words)));
    }
}
