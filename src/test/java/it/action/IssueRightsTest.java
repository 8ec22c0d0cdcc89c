package it.action;

import static java.util.stream.Collectors.toSet;
import static org.junit.Assert.assertEquals;

import it.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.Test;

/** The two tables of rights at issues leave nobody, no way and no issue out. */
public class IssueRightsTest {
    private static final List<String> PEOPLE = List.of(
            "admin", "editor", "champion", "champion without view", "reader", "outsider", "anonymous", "Jira-only");
    private static final List<String> ISSUES = List.of("visible", "hidden", "deleted");

    /** In Confluence: the table's states, the drawer and its actions, REST, the search for an issue, the export. */
    private static final List<String> IN_CONFLUENCE = List.of(
            "table",
            "address",
            "visible",
            "suggestion",
            "links",
            "states",
            "drawer",
            "details",
            "actions",
            "find",
            "link",
            "unlink",
            "mark",
            "export");

    private static final List<String> IN_JIRA =
            List.of("panel", "search", "link", "unlink", "jql", "form", "check-in", "told", "step");

    private static final List<String> IN_JIRA_ALONE = List.of(
            "panel", "search", "jql", "rest", "states", "details", "export", "address", "step", "link", "unlink");

    @Test
    public void everybodyStandsInConfluencesTableWithEveryWayAndEveryIssue() {
        assertEquals(List.of(), leftOut(IN_CONFLUENCE, said("/it/issue-rights.csv", row -> ISSUES.stream()
                .filter(issue -> !row.get(issue).isEmpty())
                .map(issue -> row.get("who") + " " + row.get("way") + " " + issue))));
    }

    @Test
    public void everybodyStandsInJirasTableWithEveryWayAndEveryIssue() {
        assertEquals(List.of(), leftOut(IN_JIRA, said("/issue-rights.csv", row -> IN_JIRA.stream()
                .filter(way -> !row.get(way).isEmpty())
                .map(way -> row.get("who") + " " + way + " " + row.get("issue")))));
    }

    @Test
    public void everybodyStandsInTheTableOfJiraAlone() {
        List<String> said = said("/it/issue-rights-in-jira-alone.csv", row -> IN_JIRA_ALONE.stream()
                        .filter(way -> !row.get(way).isEmpty())
                        .map(way -> row.get("who") + " " + way + " " + row.get("issue")))
                .stream()
                .toList();
        assertEquals(
                List.of("Jira-only"),
                leftOut(IN_JIRA_ALONE, Set.copyOf(said)).stream()
                        .map(cell -> cell.replaceFirst(" .*", ""))
                        .distinct()
                        .toList());
    }

    private static List<String> leftOut(List<String> ways, Set<String> said) {
        return PEOPLE.stream()
                .flatMap(who ->
                        ways.stream().flatMap(way -> ISSUES.stream().map(issue -> who + " " + way + " " + issue)))
                .filter(cell -> !said.contains(cell))
                .toList();
    }

    private static Set<String> said(String table, Function<Map<String, String>, Stream<String>> reading) {
        return Table.rows(table).stream().flatMap(reading).collect(toSet());
    }
}
