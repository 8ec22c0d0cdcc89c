package it.browser;

import static org.junit.Assert.assertEquals;

import it.Page;
import it.RunningHost;
import it.Team;
import it.Visitor;
import it.action.JiraIssue;
import java.util.Map;
import java.util.UUID;
import org.junit.Assume;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** The meeting ends with a list: each next step has its issue, or gets one there. */
public class AgendaIssuesIT {
    private static final String PLACE = ".okr-agenda-open li .okr-agenda-issue ";

    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);
    private final String keyResult = team.keyResult("Checkout completion");
    private final String step = Team.unique("Ship the autofill");

    @Before
    public void aNextStepIsSaid() {
        Assume.assumeTrue(RunningHost.confluence().isDevHost());
        editor.post(
                        "key-result/" + keyResult + "/check-in",
                        Map.of("id", UUID.randomUUID().toString(), "confidence", "6", "nextStep", step))
                .expecting(201);
    }

    private void openTheEnd() {
        tab.open(editor, Page.withTable(editor, "SHOP", "team", team.name()));
        tab.click(".okr-agenda-walk");
        tab.click(".okr-agenda-list [data-step=next-steps]");
    }

    @Test
    public void aLinkedStepShowsItsIssue() {
        JiraIssue issue = JiraIssue.in("PAY", step).linkedTo(keyResult, true);
        openTheEnd();
        assertEquals(issue.key(), tab.the(PLACE + "a").getText());
    }

    @Test
    public void aStepWithoutAnIssueGetsOneByKeyboard() {
        openTheEnd();
        tab.script("arguments[0].focus()", tab.the(PLACE + "button"));
        tab.press(Keys.ENTER);
        tab.until("document.querySelector('.okr-new-issue select')?.options.length > 0");
        assertEquals(step, tab.focused().getAttribute("value"));
        tab.the(".okr-new-issue select + label + select option");
        tab.click(".okr-new-issue .okr-button");
        String key = tab.the(PLACE + "a").getText();
        assertEquals(
                key,
                editor.get("key-result/" + keyResult + "/action")
                        .json()
                        .at("/told/issues/0/key")
                        .asText());
        assertEquals(
                editor.get("key-result/" + keyResult + "/action").json().at("/told/issues/0/id"),
                editor.get("key-result/" + keyResult + "/action").json().at("/told/nextStep"));
    }
}
