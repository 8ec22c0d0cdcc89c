package org.headway.okr.view.paper;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.action.LinkedIssues;
import org.headway.okr.service.action.Tracked;
import org.headway.okr.service.table.Told;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.Days;
import org.headway.okr.view.Labels;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;

/**
 * An OKR table for paper and mail: all of it at once, nothing to press, no date that ages.
 *
 * @param asOf of which day it tells
 * @param issues what has to be said of issues, where Jira did not tell of them
 * @param more where to find what was said too long ago for this; empty where all of it is here
 */
public record StaticTableView(String asOf, List<StaticSectionView> sections, String issues, String more) {

    public StaticTableView {
        sections = List.copyOf(sections);
    }

    public static StaticTableView of(
            OkrTable table, Told told, Tracked<List<LinkedIssues>> issues, Addresses addresses, Words words) {
        Map<KeyResultKey, LinkedIssues> linked = issues instanceof Tracked.Told<List<LinkedIssues>> known
                ? known.value().stream().collect(toMap(LinkedIssues::keyResult, Function.identity()))
                : Map.of();
        boolean missing = linked.isEmpty() && !(issues instanceof Tracked.Told || issues instanceof Tracked.NoTracker);
        return new StaticTableView(
                words.say(
                        table.asOf().isPresent() ? "okr.strip.as-of" : "okr.static.as-of",
                        new Days(table.today(), words).complete(table.today())),
                table.sections().stream()
                        .filter(section ->
                                !section.isEmpty() || section.noOkrs().isPresent())
                        .map(section -> StaticSectionView.of(section, table, told, linked, addresses, words))
                        .toList(),
                missing ? words.say("okr.static.jira-not-reached") : "",
                told.more() ? words.say("okr.static.more") : "");
    }

    public boolean isEmpty() {
        return sections.isEmpty();
    }

    public String render(Templates templates, Words words) {
        return templates.render("ui/okr-table/static.vm", Map.of("table", this, "label", new Labels(words)));
    }
}
