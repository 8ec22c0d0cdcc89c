package it.issue;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import it.Answer;
import it.RunningHost;
import it.Team;
import it.Visitor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** {@code issue-rights.csv}, line by line; no answer has a byte of what the person may not see. */
@RunWith(Parameterized.class)
public class RightsAtIssuesIT {
    private static final String SECRET = "Faster tax";

    private final String line;
    private final List<String> expected;
    private final String person;
    private final String keyResult;
    private final Issues.Made issue;
    private final Visitor who;

    public RightsAtIssuesIT(String line) {
        this.line = line;
        this.expected = List.of(line.split(","));
        String[] names = expected.get(0).split("/");
        person = names[0];
        Visitor editor = Visitor.as("editor", RunningHost.jira());
        // Confluence does not know whom only Jira knows, and so they are nobody's champion.
        String champion = names.length > 1 && !person.equals("jonly") ? names[1] : "";
        keyResult = Team.in("SHOP", Visitor.as("editor")).keyResult(SECRET, champion);
        boolean hidden = expected.get(1).equals("hidden");
        issue = hidden ? new Issues(editor).hiddenIn("PAY") : new Issues(editor).in("PAY");
        Issues.link(editor, issue, keyResult).expecting(200);
        if (expected.get(1).equals("deleted")) {
            editor.delete("/rest/api/2/issue/" + issue.id()).expecting(204);
        }
        who = person.equals("anonymous")
                ? Visitor.anonymous(RunningHost.jira())
                : Visitor.as(person, RunningHost.jira());
    }

    @Parameters(name = "{0}")
    public static List<String> lines() throws IOException {
        try (InputStream in = RightsAtIssuesIT.class.getResourceAsStream("/issue-rights.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("who,"))
                    .toList();
        }
    }

    @Test
    public void everybodyMayWhatTheTableSays() {
        List<String> answers = new ArrayList<>(expected.subList(0, 2));
        List<String> bodies = new ArrayList<>();
        Answer panel = Issues.panel(who, issue);
        bodies.add(panel.text());
        answers.add(panel.status() == 200 ? panel.text().contains(SECRET) ? "shown" : "empty" : "" + panel.status());
        Answer search = who.get("issue/" + issue.id() + "/key-result?text=" + keyResult);
        bodies.add(search.text());
        answers.add(
                search.status() == 200
                        ? search.text().contains(keyResult) ? "offered" : "nothing"
                        : "" + search.status());
        String jql = "issue in linkedToKeyResult(\"" + keyResult + "\")";
        boolean found = expected.get(6).equals("found")
                ? Issues.found(who, jql, issue)
                : Issues.search(who, jql).text().contains(issue.key());
        Answer link = Issues.link(who, issue, keyResult);
        bodies.add(link.text());
        answers.add("" + link.status());
        Answer unlink = who.delete("issue/" + issue.id() + "/key-result/" + keyResult);
        bodies.add(unlink.text());
        answers.add("" + unlink.status());
        answers.add(found ? "found" : "nothing");

        assertEquals(line, String.join(",", answers));
        for (String body : bodies) {
            assertFalse(body, !expected.get(2).equals("shown") && body.contains(SECRET));
            assertFalse(body, expected.get(2).equals("404") && body.contains(issue.key()));
        }
    }
}
