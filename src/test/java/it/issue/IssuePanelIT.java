package it.issue;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Answer;
import it.Bodies;
import it.RunningHost;
import it.Site;
import it.Team;
import it.Visitor;
import java.util.Map;
import java.util.UUID;
import org.junit.Test;

/** The panel of an issue in a Jira whose Confluence keeps the OKRs. */
public class IssuePanelIT {
    private final Site jira = RunningHost.jira();
    private final Team team = Team.in("SHOP", Visitor.as("editor"));
    private final Visitor editor = Visitor.as("editor", jira);
    private final Issues.Made issue = new Issues(editor).in("PAY");

    @Test
    public void anIssueThatIsNotLinkedHasNoPanelAndCostsOneStatement() {
        Answer page = editor.get("/browse/" + issue.key()).expecting(200);
        assertThat(page.text(), not(containsString("okr-issue-panel")));
        assertEquals(1, page.statements());
    }

    @Test
    public void whoLinksSeesThePanelAndReadersSeeItWithoutButtons() {
        String keyResult = team.keyResult("Faster tax");
        Issues.link(editor, issue, keyResult).expecting(200);

        assertTrue(Issues.hasShell(editor, issue));
        String mine = Issues.panel(editor, issue).expecting(200).text();
        assertThat(mine, containsString("Faster tax"));
        assertThat(mine, containsString("okr-panel-check-in"));
        assertThat(mine, containsString("okr-panel-link"));
        assertThat(mine, containsString(RunningHost.confluence().url() + "/plugins/servlet/headway/" + keyResult));
        String read =
                Issues.panel(Visitor.as("reader", jira), issue).expecting(200).text();
        assertThat(read, containsString("Faster tax"));
        assertThat(read, not(containsString("<button")));
    }

    @Test
    public void theMirrorFollowsUnlinkingAndTheWayBack() {
        String keyResult = team.keyResult("Faster tax");
        Issues.link(editor, issue, keyResult).expecting(200);
        String path = "issue/" + issue.id() + "/key-result/" + keyResult;

        editor.put(path + "/next-step", Map.of()).expecting(200);
        assertThat(Issues.panel(editor, issue).text(), containsString("okr-is-step"));
        assertTrue(editor.delete(path).expecting(200).json().path("nextStep").asBoolean());
        assertFalse(Issues.hasShell(editor, issue));
        editor.post(path, Map.of("id", UUID.randomUUID().toString(), "nextStep", "true"))
                .expecting(200);
        assertTrue(Issues.hasShell(editor, issue));
        assertThat(Issues.panel(editor, issue).text(), containsString("okr-is-step"));
    }

    @Test
    public void aCheckInGoesThroughTheLink() {
        String keyResult = team.keyResult("Faster tax");
        assertThat(
                editor.get("key-result/" + keyResult + "/check-in-form")
                        .expecting(200)
                        .text(),
                containsString("okr-form"));
        editor.post("key-result/" + keyResult + "/check-in", Bodies.checkIn(7, "value", "42"))
                .expecting(201);
        assertEquals(
                "42",
                team.editor()
                        .get("key-result/" + keyResult)
                        .expecting(200)
                        .json()
                        .path("value")
                        .asText());
        Visitor.as("reader", jira)
                .post("key-result/" + keyResult + "/check-in", Bodies.checkIn(7, "value", "42"))
                .expecting(403);
    }

    @Test
    public void theSearchOffersWhatMayBeLinkedThoseOfTheProjectFirst() {
        String keyResult = team.keyResult(Team.unique("Faster tax"));
        Issues.link(editor, issue, keyResult).expecting(200);
        Issues.Made another = new Issues(editor).in("PAY");
        String path = "issue/" + another.id() + "/key-result?text=" + keyResult;

        assertEquals(
                keyResult,
                editor.get(path).expecting(200).json().at("/first/0/value").asText());
        assertEquals(
                0,
                Visitor.as("reader", jira)
                        .get(path)
                        .expecting(200)
                        .json()
                        .path("first")
                        .size());
    }

    @Test
    public void jqlFindsWhatIsLinkedForThoseWhoSeeIt() {
        String keyResult = team.keyResult("Faster tax");
        Issues.link(editor, issue, keyResult).expecting(200);
        editor.put("issue/" + issue.id() + "/key-result/" + keyResult + "/next-step", Map.of())
                .expecting(200);

        assertTrue(Issues.found(editor, "issue in linkedToKeyResult(\"" + keyResult + "\")", issue));
        assertTrue(Issues.found(editor, "issue in linkedToObjective(\"" + team.objective() + "\")", issue));
        assertTrue(Issues.found(editor, "issue in okrNextSteps()", issue));
        String unknown = Issues.search(editor, "issue in linkedToKeyResult(\"" + keyResult + "9\")")
                .expecting(400)
                .text();
        assertThat(unknown, containsString(keyResult + "9"));
        Issues.search(editor, "issue in linkedToKeyResult()").expecting(400);
    }

    @Test
    public void theMirrorFollowsTheIssue() {
        String keyResult = team.keyResult("Faster tax");
        Issues.link(editor, issue, keyResult).expecting(200);
        editor.put("issue/" + issue.id() + "/key-result/" + keyResult + "/next-step", Map.of())
                .expecting(200);
        editor.submit("/secure/MoveIssue.jspa", "id=" + issue.id() + "&pid=10000");
        String moved = editor.get("/rest/api/2/issue/" + issue.id())
                .expecting(200)
                .json()
                .path("key")
                .asText();
        Issues.Made there = new Issues.Made(issue.id(), moved);
        assertTrue(Issues.hasShell(editor, there));
        // Others may have linked thousands: an answer has fifty.
        assertTrue(Issues.found(editor, "issue in okrNextSteps() AND key = " + moved, there));
        editor.delete("/rest/api/2/issue/" + issue.id()).expecting(204);
        Issues.panel(editor, issue).expecting(404);
    }
}
