package org.headway.okr.view.agenda;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.headway.okr.domain.table.Agenda;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.agenda.AgendaAnswer;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.Days;
import org.headway.okr.view.Labels;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;
import org.headway.okr.view.table.Headline;

/**
 * The agenda of a table as one reader sees it.
 *
 * @param name what it is of
 * @param question what was asked, as the query of an address, to ask it again
 * @param since when the last meeting was, and
 * @param sinceDay the same for a field, {@code today} the last day that could be chosen
 * @param asOf that it shows an earlier day; empty where it shows today
 * @param reading whether it is only looked at
 * @param ended cycles that were closed or opened again since then, where it is only looked at
 * @param continued what goes on from an earlier cycle since then
 * @param settled how many of last time's next steps are done and open; empty where one person is looked for
 * @param steadySaid how many are steady; without a number where one person is looked for
 */
public record AgendaView(
        String name,
        String question,
        String since,
        String sinceDay,
        String today,
        String asOf,
        boolean reading,
        boolean counted,
        List<EndedCycleView> ended,
        List<ContinuedView> continued,
        String settled,
        List<LastStepView> lastSteps,
        List<AgendaItemView> topics,
        List<OutOfRangeView> outOfRange,
        String steadySaid,
        List<AgendaItemView> steady,
        List<OpenStepView> open) {

    public AgendaView {
        ended = List.copyOf(ended);
        continued = List.copyOf(continued);
        lastSteps = List.copyOf(lastSteps);
        topics = List.copyOf(topics);
        outOfRange = List.copyOf(outOfRange);
        steady = List.copyOf(steady);
        open = List.copyOf(open);
    }

    public static AgendaView of(AgendaAnswer answer, AgendaParameters asked, Addresses addresses, Words words) {
        return of(answer, asked, new AgendaWords(answer, addresses, words, false));
    }

    /** With numbers that every font of a PDF has. */
    public static AgendaView onPaper(AgendaAnswer answer, AgendaParameters asked, Addresses addresses, Words words) {
        return of(answer, asked, new AgendaWords(answer, addresses, words, true));
    }

    private static AgendaView of(AgendaAnswer answer, AgendaParameters asked, AgendaWords as) {
        OkrTable table = answer.table();
        Agenda agenda = answer.agenda();
        Words words = as.words();
        Days days = new Days(table.today(), words);
        boolean sponsored = !asked.table().filter().sponsor().isEmpty();
        boolean somebodys = sponsored || !asked.table().filter().champion().isEmpty();
        boolean mayWrite = agenda.items().stream().anyMatch(item -> item.row().mayCheckIn());
        boolean reading = sponsored || !mayWrite || table.asOf().isPresent();
        int steady = agenda.steady().size();
        return new AgendaView(
                Headline.of(table, asked.table(), words),
                asked.table().query(),
                words.say("okr.agenda.since", days.brief(agenda.since())),
                agenda.since().toString(),
                table.today().toString(),
                table.asOf()
                        .map(day -> words.say("okr.strip.as-of", days.complete(day)))
                        .orElse(""),
                reading,
                !somebodys,
                reading
                        ? answer.ended().stream()
                                .map(one -> EndedCycleView.of(one, as))
                                .toList()
                        : List.of(),
                reading
                        ? answer.onward().continued().stream()
                                .map(one -> ContinuedView.of(one, as))
                                .toList()
                        : List.of(),
                somebodys ? "" : LastStepView.settled(agenda.lastSteps(), words),
                agenda.lastSteps().stream()
                        .map(item -> LastStepView.of(item, as, sponsored))
                        .toList(),
                agenda.topics().stream()
                        .map(item -> AgendaItemView.of(item, as, sponsored))
                        .toList(),
                agenda.outOfRange().stream()
                        .map(metric -> OutOfRangeView.of(metric, as))
                        .toList(),
                somebodys ? words.say("okr.agenda.steady.uncounted") : words.say("okr.agenda.steady", steady),
                agenda.steady().stream()
                        .map(item -> AgendaItemView.of(item, as, sponsored))
                        .toList(),
                agenda.items().stream()
                        .flatMap(item -> OpenStepView.of(item, as).stream())
                        .toList());
    }

    public boolean isEmpty() {
        return !hasEnded() && topics.isEmpty() && steady.isEmpty() && outOfRange.isEmpty();
    }

    public boolean hasEnded() {
        return !ended.isEmpty() || !continued.isEmpty();
    }

    public boolean hasLastSteps() {
        return !lastSteps.isEmpty();
    }

    public boolean hasTopics() {
        return !topics.isEmpty() || !outOfRange.isEmpty();
    }

    public boolean hasSteady() {
        return !steady.isEmpty();
    }

    public boolean hasOpen() {
        return !open.isEmpty();
    }

    /** All key results, in the order of the list. */
    public List<AgendaItemView> items() {
        return Stream.concat(topics.stream(), steady.stream()).toList();
    }

    /** Over the page, to be gone through. */
    public String renderWalk(Templates templates, Words words) {
        return render("ui/agenda/walk.vm", templates, words);
    }

    /** On the page, complete without scripts. */
    public String renderList(Templates templates, Words words) {
        return render("ui/agenda/list.vm", templates, words);
    }

    public String renderStatic(Templates templates, Words words) {
        return render("ui/agenda/static.vm", templates, words);
    }

    private String render(String template, Templates templates, Words words) {
        return templates.render(template, Map.of("agenda", this, "label", new Labels(words)));
    }
}
