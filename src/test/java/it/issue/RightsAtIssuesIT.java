package it.issue;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import it.Answer;
import it.Bodies;
import it.RunningHost;
import it.Table;
import it.Team;
import it.Visitor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * {@code issue-rights.csv}, line by line: what somebody may at an issue of a Jira whose Confluence keeps the OKRs. The visible one everybody
 * may see; no answer has a byte of what the person may not.
 */
@RunWith(Parameterized.class)
public class RightsAtIssuesIT {
    private static final String SECRET = "Faster tax";
    private static final String SUMMARY = "Cache the tax call";
    private static final Map<String, String> NAMES =
            Map.of("champion", "reader", "champion without view", "outsider", "Jira-only", "jonly");

    private final Map<String, String> row;
    private final List<String> bodies = new ArrayList<>();
    private final String keyResult;
    private final Issues.Made issue;
    private final Visitor who;

    public RightsAtIssuesIT(String name, Map<String, String> row) {
        this.row = row;
        String person = NAMES.getOrDefault(row.get("who"), row.get("who"));
        Visitor editor = Visitor.as("editor", RunningHost.jira());
        String champion = row.get("who").startsWith("champion") ? person : "";
        keyResult = Team.in("SHOP", Visitor.as("editor")).keyResult(SECRET, champion);
        issue = row.get("issue").equals("hidden") ? new Issues(editor).hiddenIn("OPEN") : new Issues(editor).in("OPEN");
        Issues.link(editor, issue, keyResult).expecting(200);
        if (row.get("issue").equals("deleted")) {
            editor.delete("/rest/api/2/issue/" + issue.id()).expecting(204);
        }
        who = person.equals("anonymous")
                ? Visitor.anonymous(RunningHost.jira())
                : Visitor.as(person, RunningHost.jira());
    }

    @Parameters(name = "{0}")
    public static Iterable<Object[]> rows() {
        return Table.rows("/issue-rights.csv").stream()
                .map(row -> new Object[] {row.get("who") + " " + row.get("issue"), row})
                .toList();
    }

    @Test
    public void everybodyMayWhatTheTableSays() {
        Map<String, String> answers = new LinkedHashMap<>(Map.of("who", row.get("who"), "issue", row.get("issue")));
        Answer panel = read(Issues.panel(who, issue));
        answers.put("panel", panel.status() == 200 ? panel.text().contains(SECRET) ? "shown" : "empty" : status(panel));
        Answer search = read(who.get("issue/" + issue.id() + "/key-result?text=" + keyResult));
        answers.put(
                "search",
                search.status() == 200 ? search.text().contains(keyResult) ? "offered" : "nothing" : status(search));
        answers.put("jql", jql() ? "found" : "nothing");
        String of = "key-result/" + keyResult;
        answers.put("form", status(read(who.get(of + "/check-in-form"))));
        answers.put("check-in", status(read(who.post(of + "/check-in", Bodies.checkIn(7)))));
        answers.put("told", status(read(who.post("issue/" + issue.id() + "/links", "{}"))));
        answers.put("step", status(read(who.put("issue/" + issue.id() + "/" + of + "/next-step", "{}"))));
        answers.put("link", status(read(Issues.link(who, issue, keyResult))));
        answers.put("unlink", status(read(who.delete("issue/" + issue.id() + "/key-result/" + keyResult))));

        assertEquals(row, answers);
        boolean seesKeyResult =
                row.get("panel").equals("shown") || row.get("form").equals("200");
        boolean seesIssue =
                row.get("issue").equals("visible") || row.get("panel").equals("shown");
        for (String body : bodies) {
            assertFalse(body, !seesKeyResult && body.contains(SECRET));
            assertFalse(body, !seesIssue && (body.contains(issue.key() + "\"") || body.contains(SUMMARY)));
        }
    }

    /** Both directions: by the key result that they name, and by what they see of all. */
    private boolean jql() {
        String named = "issue in linkedToKeyResult(\"" + keyResult + "\")";
        boolean found = row.get("jql").equals("found") ? Issues.found(who, named, issue) : isFound(named);
        assertEquals(found, isFound(named));
        assertFalse(!found && isFound("project = OPEN AND issue in okrNextSteps()"));
        return found;
    }

    private boolean isFound(String jql) {
        return read(Issues.search(who, jql)).text().contains("\"" + issue.key() + "\"");
    }

    private Answer read(Answer answer) {
        bodies.add(answer.text());
        return answer;
    }

    private static String status(Answer answer) {
        return "" + answer.status();
    }
}
