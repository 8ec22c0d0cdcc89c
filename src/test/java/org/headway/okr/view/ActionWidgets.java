package org.headway.okr.view;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.headway.okr.domain.IssueId;
import org.headway.okr.domain.KeyResult;
import org.headway.okr.domain.KeyResultKey;
import org.headway.okr.domain.action.Issue;
import org.headway.okr.domain.action.IssueCategory;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.service.action.LinkedIssues;
import org.headway.okr.service.action.OpenActions;
import org.headway.okr.service.action.Tracked;
import org.headway.okr.service.table.Told;
import org.headway.okr.view.action.ActionsView;
import org.headway.okr.view.paper.StaticTableView;

/** The actions of a key result, in every case that has a golden file. */
record ActionWidgets(Templates templates) {

    private static final Words ENGLISH = new BundleWords(Locale.ENGLISH);
    private static final Words GERMAN = new BundleWords(Locale.GERMAN);
    private static final KeyResultKey KEY = new KeyResultKey("CHECK-KR1");

    Map<String, String> all() {
        LinkedIssues seven = linked(KEY, 7, "Ship autofill", false);
        Map<String, String> html = new LinkedHashMap<>();
        html.put("actions/editor", actions(new Tracked.Told<>(seven), true, 5, ENGLISH));
        html.put("actions/reader", actions(new Tracked.Told<>(seven), false, 5, ENGLISH));
        html.put("actions/german", actions(new Tracked.Told<>(seven), true, 5, GERMAN));
        html.put("actions/empty", actions(new Tracked.Told<>(linked(KEY, 0, "", false)), true, 5, ENGLISH));
        html.put(
                "actions/reader-of-nothing", actions(new Tracked.Told<>(linked(KEY, 0, "", false)), false, 5, ENGLISH));
        html.put("actions/restricted", actions(new Tracked.Told<>(linked(KEY, 1, "Ship it", true)), false, 5, ENGLISH));
        html.put(
                "actions/restricted-for-editors",
                actions(new Tracked.Told<>(linked(KEY, 1, "Ship it", true)), true, 5, ENGLISH));
        html.put("actions/not-reached", actions(new Tracked.NotReached<>(), true, 5, ENGLISH));
        URI authorise = URI.create("https://jira.example/authorise");
        html.put("actions/not-connected", actions(new Tracked.NotConnected<>(authorise), true, 5, ENGLISH));
        String attack = Cases.attacks().stream()
                .filter(text -> text.contains("<script>"))
                .findFirst()
                .orElseThrow();
        html.put("actions/hostile", actions(new Tracked.Told<>(linked(KEY, 2, attack, true)), true, 5, ENGLISH));
        OkrTable table = Tables.of(Tables.objective(
                "Trials that pay",
                "",
                Tables.reading(Tables.keyResult(
                        1,
                        "Trial-to-paid",
                        Tables.metric("4.2", "6", "%"),
                        Tables.stands("5.1", "Ship autofill to everybody", 3, 9, 6)))));
        html.put("static/issues", paper(table, new Tracked.Told<>(of(table))));
        html.put("static/not-reached", paper(table, new Tracked.NotReached<>()));
        return html;
    }

    private static List<LinkedIssues> of(OkrTable table) {
        return table.keyResults().stream()
                .map(KeyResult::key)
                .map(key -> linked(key, 3, "Ship it", false))
                .collect(Collectors.toList());
    }

    private String paper(OkrTable table, Tracked<List<LinkedIssues>> issues) {
        return StaticTableView.of(table, Told.nothing(), issues, AddressWidgets.ADDRESSES, ENGLISH)
                .render(templates, ENGLISH);
    }

    private String actions(Tracked<LinkedIssues> told, boolean mayLink, int most, Words words) {
        return ActionsView.of(new OpenActions(KEY, told, mayLink, mayLink), most, words)
                .render(templates, words);
    }

    private static LinkedIssues linked(KeyResultKey key, int count, String summary, boolean others) {
        List<Issue> issues = IntStream.range(0, count)
                .mapToObj(number -> new Issue(
                        new IssueId("1000" + number),
                        "PAY-" + number,
                        summary,
                        List.of("In review", "To do", "Done").get(number % 3),
                        List.of(IssueCategory.IN_PROGRESS, IssueCategory.TO_DO, IssueCategory.DONE)
                                .get(number % 3),
                        URI.create("https://jira.example/browse/PAY-" + number)))
                .toList();
        Optional<Issue> step = issues.stream().skip(1).findFirst();
        return new LinkedIssues(key, issues, step, others, false, others ? Optional.of(2) : Optional.empty());
    }
}
