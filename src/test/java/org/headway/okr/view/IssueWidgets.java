package org.headway.okr.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.issue.KeyResultOfIssue;
import org.headway.okr.service.issue.KeyResultsOfIssue;
import org.headway.okr.view.issue.IssuePanelView;

/** The panel of an issue, in every case that has a golden file. */
record IssueWidgets(Templates templates) {

    private static final Words ENGLISH = new BundleWords(Locale.ENGLISH);
    private static final Words GERMAN = new BundleWords(Locale.GERMAN);
    private static final IssueId ISSUE = new IssueId("10142");

    Map<String, String> all() {
        Map<String, String> html = new LinkedHashMap<>();
        html.put("issue-panel/normal", panel(Cases.ordinary(), ENGLISH));
        html.put("issue-panel/german", panel(Cases.ordinary(), GERMAN));
        html.put("issue-panel/hostile", panel(Cases.hostile(), ENGLISH));
        html.put("issue-panel/closed", closedAndRunning(ENGLISH));
        html.put("issue-panel/closed-german", closedAndRunning(GERMAN));
        html.put("issue-panel/empty", IssuePanelView.nothing().render(templates, ENGLISH));
        html.put(
                "issue-panel/not-reached",
                IssuePanelView.notReached(Cases.attacks().get(0)).render(templates, ENGLISH));
        html.put(
                "issue-panel/not-connected",
                IssuePanelView.notConnected("http://wiki.example/authorise?token=\"1\"", GERMAN)
                        .render(templates, GERMAN));
        html.put(
                "issue-panel/not-connected-back",
                IssuePanelView.notConnectedBack("http://jira.example/authorise", ENGLISH)
                        .render(templates, ENGLISH));
        return html;
    }

    /** As they were linked: what is closed before what runs. */
    private String closedAndRunning(Words words) {
        OkrTable running = Cases.ordinary();
        OkrTable closed = States.closed(running, "Ask earlier.");
        List<KeyResultOfIssue> all = Stream.of(closed, running)
                .flatMap(table -> linked(table).limit(2))
                .toList();
        return rendered(new KeyResultsOfIssue(ISSUE, running.today(), all, false), words);
    }

    private String panel(OkrTable table, Words words) {
        return rendered(
                new KeyResultsOfIssue(ISSUE, table.today(), linked(table).toList(), true), words);
    }

    private String rendered(KeyResultsOfIssue found, Words words) {
        return IssuePanelView.of(found, AddressWidgets.ADDRESSES, words).render(templates, words);
    }

    private static Stream<KeyResultOfIssue> linked(OkrTable table) {
        OkrTable.Section section = table.sections().get(0);
        List<OkrTable.Row> rows = section.groups().stream()
                .flatMap(group -> group.rows().stream())
                .toList();
        return IntStream.range(0, rows.size())
                .mapToObj(index -> new KeyResultOfIssue(
                        section, rows.get(index), Optional.of("Ana Ruiz").filter(name -> index % 2 == 0), index == 0));
    }
}
