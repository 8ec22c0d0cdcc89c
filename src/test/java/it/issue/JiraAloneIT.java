package it.issue;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Answer;
import it.Bodies;
import it.Team;
import it.Visitor;
import it.product.JiraAlone;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.ClassRule;
import org.junit.Test;

/** The panel, the More menu and the search where Jira keeps the OKRs itself. */
public class JiraAloneIT {
    @ClassRule
    public static final JiraAlone ALONE = new JiraAlone();

    private final Visitor editor = Visitor.as("editor", ALONE.site());
    private final Team team = Team.in("ENG", editor);
    private final Issues.Made issue = new Issues(editor).in("PAY");

    @Test
    public void issuesAreLinkedShownFoundAndUnlinked() {
        String keyResult = team.keyResult("Builds under ten minutes");
        Issues.link(editor, issue, keyResult).expecting(200);

        assertTrue(Issues.hasShell(editor, issue));
        assertThat(Issues.panel(editor, issue).expecting(200).text(), containsString("Builds under ten minutes"));
        assertThat(editor.get("/browse/" + issue.key()).text(), containsString("okr-link-to-key-result"));
        assertEquals(
                keyResult,
                editor.get("issue/" + issue.id() + "/key-result?text=" + keyResult)
                        .expecting(200)
                        .json()
                        .at("/first/0/value")
                        .asText());
        Answer found = Issues.search(editor, "issue in linkedToKeyResult(\"" + keyResult + "\")");
        assertEquals(List.of(issue.key()), Issues.keys(found.expecting(200)));
        editor.post("key-result/" + keyResult + "/check-in", Bodies.checkIn(7, "value", "42"))
                .expecting(201);
        assertThat(Issues.panel(editor, issue).text(), containsString("42"));

        editor.delete("issue/" + issue.id() + "/key-result/" + keyResult).expecting(200);
        assertFalse(Issues.hasShell(editor, issue));
    }

    @Test
    public void whatIsLinkedAndMarkedOnTheKeyResultsOwnPageIsFoundToo() {
        String keyResult = team.keyResult("Builds under ten minutes");
        String jql = "issue in linkedToKeyResult(\"" + keyResult + "\")";
        String actions = "key-result/" + keyResult + "/action";
        editor.post(actions, Map.of("id", UUID.randomUUID().toString(), "issue", issue.key(), "nextStep", "true"))
                .expecting(200);
        assertTrue(Issues.hasShell(editor, issue));
        assertTrue(Issues.found(editor, jql, issue));
        assertTrue(Issues.found(editor, "issue in okrNextSteps()", issue));

        editor.delete("key-result/" + keyResult + "/next-step-issue").expecting(204);
        assertTrue(Issues.foundNoMore(editor, "issue in okrNextSteps()", issue));
        Map<String, Object> step =
                Bodies.checkIn(7, "value", "42", "nextStep", "Cache it", "nextStepIssue", issue.id());
        editor.post("key-result/" + keyResult + "/check-in", step).expecting(201);
        assertTrue("marked by a check-in", Issues.found(editor, "issue in okrNextSteps()", issue));

        editor.delete(actions + "/" + issue.id()).expecting(200);
        assertFalse(Issues.hasShell(editor, issue));
        assertEquals(List.of(), Issues.keys(Issues.search(editor, jql)));
    }

    @Test
    public void theKeyResultsOfTheProjectComeFirstBeforeAnythingIsLinkedThere() {
        String keyResult = team.keyResult("Builds under ten minutes");
        String found = "/key-result?text=" + keyResult;
        Issues.Made own = new Issues(editor).in("ENG");

        assertEquals(
                List.of(keyResult),
                editor.get("issue/" + own.id() + found)
                        .expecting(200)
                        .json()
                        .path("first")
                        .findValuesAsText("value"));
        assertEquals(
                List.of(keyResult),
                editor.get("issue/" + issue.id() + found)
                        .expecting(200)
                        .json()
                        .path("others")
                        .findValuesAsText("value"));
    }

    @Test
    public void whoDoesNotBrowseTheOkrsProjectSeesNothingOfThem() {
        String keyResult = team.keyResult("Builds under ten minutes");
        Issues.link(editor, issue, keyResult).expecting(200);
        Visitor leo = Visitor.as("leo", ALONE.site());
        assertThat(Issues.panel(leo, issue).expecting(200).text(), containsString("data-empty=\"true\""));
        String hidden = Issues.search(leo, "issue in linkedToKeyResult(\"" + keyResult + "\")")
                .expecting(400)
                .text();
        String unknown = Issues.search(leo, "issue in linkedToKeyResult(\"NOWHERE-KR1\")")
                .expecting(400)
                .text();
        assertEquals(unknown, hidden.replace(keyResult, "NOWHERE-KR1"));
    }
}
