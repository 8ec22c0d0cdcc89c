package it.issue;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import it.Answer;
import it.Table;
import it.Team;
import it.Visitor;
import it.link.Linkage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * {@code issue-rights-in-jira-alone.csv}, line by line: what somebody may at an issue, and at the key result whose next step it is, where Jira keeps
 * the OKRs in a project of its own. No answer has a byte of what the person may not.
 */
@RunWith(Parameterized.class)
public class RightsInJiraAloneIT {
    private static final String SECRET = "Builds under ten minutes";
    private static final String SUMMARY = "Cache the tax call";
    private static final Map<String, String> NAMES = Map.of("champion", "mia.new", "champion without view", "outsider");

    private final Map<String, String> row;
    private final List<String> bodies = new ArrayList<>();
    private final Team team = Linkage.ALONE.team();
    private final String keyResult;
    private final Issues.Made issue;
    private final Visitor who;

    public RightsInJiraAloneIT(String name, Map<String, String> row) {
        this.row = row;
        String person = NAMES.getOrDefault(row.get("who"), row.get("who"));
        Visitor editor = Linkage.ALONE.inJira("editor");
        keyResult = team.keyResult(SECRET, row.get("who").startsWith("champion") ? person : "");
        issue = row.get("issue").equals("hidden") ? new Issues(editor).hiddenIn("OPEN") : new Issues(editor).in("OPEN");
        Issues.link(editor, issue, keyResult).expecting(200);
        editor.put("issue/" + issue.id() + "/key-result/" + keyResult + "/next-step", "{}")
                .expecting(200);
        if (row.get("issue").equals("deleted")) {
            editor.delete("/rest/api/2/issue/" + issue.id()).expecting(204);
        }
        who = person.equals("anonymous")
                ? Visitor.anonymous(Linkage.ALONE.jira())
                : Visitor.as(person, Linkage.ALONE.jira());
    }

    @Parameters(name = "{0}")
    public static Iterable<Object[]> rows() {
        return Table.rows("/it/issue-rights-in-jira-alone.csv").stream()
                .map(row -> new Object[] {row.get("who") + " " + row.get("issue"), row})
                .toList();
    }

    @Test
    public void everybodyMayWhatTheTableSays() {
        String of = "issue/" + issue.id() + "/key-result/" + keyResult;
        Map<String, String> answers = new LinkedHashMap<>(Map.of("who", row.get("who"), "issue", row.get("issue")));
        Answer panel = read(Issues.panel(who, issue));
        answers.put("panel", panel.status() == 200 ? panel.text().contains(SECRET) ? "shown" : "empty" : status(panel));
        Answer search = read(who.get("issue/" + issue.id() + "/key-result?text=" + keyResult));
        answers.put(
                "search",
                search.status() == 200 ? search.text().contains(keyResult) ? "offered" : "nothing" : status(search));
        answers.put("jql", found("linkedToKeyResult(\"" + keyResult + "\")"));
        // Other tests have next steps, too.
        String steps = Issues.search(who, "issue in okrNextSteps()").text();
        assertEquals(answers.get("jql").equals("found"), steps.contains("\"" + issue.key() + "\""));
        answers.put("rest", shown(who.get("key-result/" + keyResult + "/action")));
        answers.put("states", shown(who.post("action/states", Map.of("keys", List.of(keyResult)))));
        answers.put("details", shown(who.get("key-result/" + keyResult + "/actions")));
        answers.put(
                "export",
                shown(who.get("table/static?container=ENG&detail=all&team="
                        + team.name().replace(" ", "%20"))));
        answers.put("address", address());
        answers.put("step", status(read(who.put(of + "/next-step", "{}"))));
        answers.put("link", status(read(who.post(of, Map.of("id", "" + UUID.randomUUID(), "nextStep", "false")))));
        answers.put("unlink", status(read(who.delete(of))));

        assertEquals(row, answers);
        boolean viewsArea = !row.get("rest").equals("404");
        boolean seesIssue =
                row.get("issue").equals("visible") || row.get("rest").equals("shown");
        for (String body : bodies) {
            assertFalse(body, !viewsArea && (body.contains(SECRET) || body.contains(team.name())));
            assertFalse(body, !seesIssue && (body.contains(issue.key() + "\"") || body.contains(SUMMARY)));
        }
    }

    /** The page itself names no issue; its actions come after it. */
    private String address() {
        Answer page = read(who.get("/plugins/servlet/headway/" + keyResult));
        return page.status() == 200 ? shown(who.get("key-result/" + keyResult + "/action")) : status(page);
    }

    private String found(String function) {
        String text = read(Issues.search(who, "issue in " + function)).text();
        return text.contains("\"" + issue.key() + "\"") ? "found" : "nothing";
    }

    private String shown(Answer answer) {
        read(answer);
        if (answer.status() != 200) {
            return status(answer);
        }
        return answer.text().contains(issue.key())
                ? "shown"
                : answer.text().contains("Restricted") || answer.text().contains("restrictedStep\":true")
                        ? "restricted"
                        : "nothing";
    }

    private Answer read(Answer answer) {
        bodies.add(answer.text());
        return answer;
    }

    private static String status(Answer answer) {
        return "" + answer.status();
    }
}
