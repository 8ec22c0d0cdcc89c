package it.issue;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Bodies;
import it.RunningHost;
import it.Site;
import it.Team;
import it.Visitor;
import java.util.Map;
import java.util.UUID;
import org.junit.Test;

/** What is linked in Confluence is mirrored in Jira at once. */
public class LinkedInConfluenceIT {
    private final Site jira = RunningHost.jira();
    private final Team team = Team.in("SHOP", Visitor.as("editor"));
    private final Visitor editor = Visitor.as("editor", jira);
    private final Issues.Made issue = new Issues(editor).in("PAY");

    @Test
    public void aLinkAndItsEndAreSeenAtTheIssue() {
        String keyResult = team.keyResult("Faster tax");
        link(keyResult, issue, false);
        assertTrue("the panel comes", Issues.hasShellSoon(editor, issue, true));
        assertThat(Issues.panel(editor, issue).expecting(200).text(), containsString("Faster tax"));
        assertTrue(Issues.found(editor, "issue in linkedToKeyResult(\"" + keyResult + "\")", issue));

        team.editor()
                .delete("key-result/" + keyResult + "/action/" + issue.id())
                .expecting(200);
        assertTrue("the panel goes", Issues.hasShellSoon(editor, issue, false));
    }

    @Test
    public void aCheckInMarksAndUnmarksTheNextStep() {
        String keyResult = team.keyResult("Faster tax");
        link(keyResult, issue, false);
        Map<String, Object> step =
                Bodies.checkIn(7, "value", "42", "nextStep", "Cache it", "nextStepIssue", issue.id());
        team.editor().post("key-result/" + keyResult + "/check-in", step).expecting(201);
        assertTrue(Issues.found(editor, "issue in okrNextSteps()", issue));

        team.editor().delete("key-result/" + keyResult + "/next-step-issue").expecting(204);
        assertTrue(Issues.foundNoMore(editor, "issue in okrNextSteps()", issue));
    }

    @Test
    public void anIssueThatIsMadeIsMirroredToo() {
        String keyResult = team.keyResult("Faster tax");
        String project = editor.get("/rest/api/2/project/PAY")
                .expecting(200)
                .json()
                .path("id")
                .asText();
        String made = team.editor()
                .post(
                        "key-result/" + keyResult + "/issue",
                        Map.of(
                                "id",
                                UUID.randomUUID().toString(),
                                "project",
                                project,
                                "type",
                                "10000",
                                "summary",
                                "Cache it"))
                .expecting(200)
                .json()
                .at("/told/issue/id")
                .asText();
        Issues.Made there = new Issues.Made(
                made,
                editor.get("/rest/api/2/issue/" + made)
                        .expecting(200)
                        .json()
                        .path("key")
                        .asText());
        assertTrue(Issues.hasShellSoon(editor, there, true));
    }

    @Test
    public void jiraTakesNobodysWord() {
        assertEquals(
                "it is not linked",
                204,
                editor.post("issue/" + issue.id() + "/links", Map.of()).status());
        assertTrue(Issues.hasShellSoon(editor, issue, false));
        Visitor.as("outsider", jira)
                .post("issue/" + new Issues(editor).hiddenIn("PAY").id() + "/links", Map.of())
                .expecting(404);
        Visitor.anonymous(jira).post("issue/" + issue.id() + "/links", Map.of()).expecting(401);
    }

    private void link(String keyResult, Issues.Made meant, boolean nextStep) {
        Map<String, Object> body =
                Map.of("id", UUID.randomUUID().toString(), "issue", meant.id(), "nextStep", "" + nextStep);
        var unused =
                team.editor().post("key-result/" + keyResult + "/action", body).expecting(200);
    }
}
