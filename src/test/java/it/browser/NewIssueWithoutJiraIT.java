package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import it.Bodies;
import it.DevHost;
import it.HostProcess;
import it.Page;
import it.Team;
import it.Visitor;
import it.issue.Issues;
import it.link.Fault;
import it.link.FaultyRemote;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** An issue is made while Jira fails: what was typed stays, it is said, and in the end one issue is linked. */
public class NewIssueWithoutJiraIT {
    private static final FaultyRemote JIRA = new FaultyRemote();
    private static final HostProcess HOST = DevHost.ofThisBuild()
            .start(List.of(
                    "--empty", "--strict", "--jira-link-url", JIRA.url("/jira").toString()));
    private static final Fault STOPPED = (request, socket) -> {};

    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor", HOST.confluence());
    private final Team team = Team.in("SHOP", editor);
    private final ShownKeyResult keyResult = new ShownKeyResult(tab, team.keyResult("Checkout completion"));
    private final String summary = Team.unique("Ship the autofill");

    @AfterClass
    public static void stop() {
        HOST.close();
    }

    private static void itAnswers() {
        JIRA.behaves(Fault.none(HOST.jira().url()));
    }

    @Before
    public void aNextStepIsSaid() {
        itAnswers();
        editor.post("key-result/" + keyResult.key() + "/check-in", Bodies.checkIn(6, "nextStep", summary))
                .expecting(201);
        tab.open(editor, Page.withTable(editor, "SHOP", "team", team.name()));
    }

    private static Map<String, Fault> faults() {
        Map<String, Fault> faults = new LinkedHashMap<>();
        faults.put("hanging", Fault.hanging());
        faults.put("500", Fault.answering(500, ""));
        faults.put("noise", Fault.answering(201, "x".repeat(10 << 20)));
        faults.put("stopped", STOPPED);
        return faults;
    }

    private NewIssueForm typed() {
        keyResult.toggle();
        tab.click(".okr-link-issue");
        NewIssueForm form = NewIssueForm.from(tab);
        form.summary().sendKeys(summary);
        return form;
    }

    @Test
    public void inAnOpenedRow() {
        NewIssueForm form = typed();

        faults().forEach((name, fault) -> fails(name, fault, form));
        form.create();
        String key = tab.the(".okr-actions-list [data-issue-key]").getDomAttribute("data-issue-key");
        assertEquals(key, linked().at("/issues/0/key").asText());
        assertEquals(1, linked().path("issues").size());
        assertEquals("none was made by a try that failed", 1, inJira());
    }

    @Test
    public void atTheEndOfTheAgenda() {
        tab.click(".okr-agenda-walk");
        tab.click(".okr-agenda-list [data-step=next-steps]");
        tab.click(".okr-agenda-open .okr-agenda-issue button");
        NewIssueForm form = new NewIssueForm(tab);
        tab.until("document.querySelectorAll('.okr-new-issue select ~ select option').length > 0");

        faults().forEach((name, fault) -> fails(name, fault, form));
        form.create();
        String key = tab.the(".okr-agenda-open .okr-agenda-issue a").getText();
        assertEquals(key, linked().at("/issues/0/key").asText());
        assertEquals(1, linked().path("issues").size());
        assertEquals(linked().at("/issues/0/id"), linked().path("nextStep"));
    }

    @Test
    public void anIssueThatWasMadeButNotReadIsLinkedOnce() {
        NewIssueForm form = typed();

        fails("not read", Fault.writing(Fault.none(HOST.jira().url()), Fault.answering(500, "")), form);
        form.create();
        tab.the(".okr-actions-list [data-issue-key]");
        assertEquals(1, linked().path("issues").size());
        assertEquals("the second try makes no second one", 1, inJira());
    }

    @Test
    public void whereTheAnswerGetsLostPeopleAreToldToLook() {
        NewIssueForm form = typed();

        fails("lost", Fault.losing(HOST.jira().url()), form);
        assertTrue(tab.the(".okr-new-issue .okr-error").getText().contains("look in Jira before trying again"));
        assertEquals(1, inJira());
        form.create();
        tab.the(".okr-actions-list [data-issue-key]");
        assertEquals(1, linked().path("issues").size());
    }

    /** And answers again afterwards. */
    private void fails(String name, Fault fault, NewIssueForm form) {
        tab.script("document.querySelector('.okr-new-issue .okr-error').replaceChildren()");
        JIRA.behaves(fault);
        if (fault == STOPPED) {
            JIRA.close();
        }
        form.create();
        tab.until("document.querySelector('.okr-new-issue .okr-error').textContent.startsWith('Jira did not answer.')"
                + " && !document.querySelector('.okr-new-issue [aria-busy]')");
        assertEquals(name, summary, form.summary().getDomProperty("value"));

        if (fault == STOPPED) {
            JIRA.open();
        }
        itAnswers();
        tab.until(this::isAsked, "Jira answers again after " + name);
    }

    /** One answer, and the tries that failed are forgotten: after three nobody is asked for a while. */
    private boolean isAsked() {
        String state = editor.get("key-result/" + keyResult.key() + "/issue-place")
                .json()
                .path("state")
                .asText();
        return state.equals("told");
    }

    private JsonNode linked() {
        return editor.get("key-result/" + keyResult.key() + "/action").json().path("told");
    }

    private int inJira() {
        return Issues.search(Visitor.as("editor", HOST.jira()), "summary ~ \"" + summary + "\"")
                .expecting(200)
                .json()
                .path("issues")
                .size();
    }
}
