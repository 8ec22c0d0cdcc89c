package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Bodies;
import it.Page;
import it.Team;
import it.Visitor;
import it.action.JiraIssue;
import it.issue.Issues;
import it.link.Consent;
import it.link.Linkage;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Somebody takes back what they allowed while a page is open: each place leads them to allow it again, and nothing is lost. */
public class TakenBackIT {
    private static final String PANEL = ".okr-issue-panel ";
    private static final String DIALOG = ".okr-check-in-dialog ";

    @Rule
    public final Tab tab = new Tab();

    private final Visitor inJira = Linkage.ASKING.inJira("editor");
    private final Visitor inConfluence = Linkage.ASKING.atHome("editor");
    private final Team team = Linkage.ASKING.team();
    private final String keyResult = team.keyResult("Faster tax");
    private final Issues.Made issue = new Issues(inJira).in("PAY");

    @Before
    public void refusalsAreExpected() {
        tab.expects("403");
    }

    private void openIssue() {
        Issues.link(inJira, issue, keyResult).expecting(200);
        tab.of(inConfluence).alsoOf(inJira).open(inJira.site(), "/browse/" + issue.key());
        tab.the(PANEL + ".okr-panel-mark");
    }

    private void asks(String place, String words) {
        tab.until("document.querySelector(arguments[0])?.textContent === arguments[1]", place + ".okr-connect", words);
    }

    private void allowFrom(String place) {
        tab.inItsWindow(place + ".okr-connect", () -> {
            tab.click("[name=approve]");
            tab.until("document.querySelector('.devhost-title').textContent.startsWith('Connected with')");
        });
    }

    @Test
    public void markingInThePanelLeadsToConfluence() {
        openIssue();
        Consent.revoked(inConfluence);
        tab.click(PANEL + ".okr-panel-mark");
        asks(PANEL, "Connect to Confluence");
        allowFrom(PANEL);
        tab.until("!document.querySelector('.okr-issue-panel .okr-connect')");
        tab.click(PANEL + ".okr-panel-mark");
        tab.the(PANEL + ".okr-is-step");
    }

    @Test
    public void markingInThePanelLeadsToJiraToo() {
        openIssue();
        Consent.revoked(inJira);
        tab.click(PANEL + ".okr-panel-mark");
        asks(PANEL, "Connect to Jira");
        assertTrue(tab.all(PANEL + ".okr-is-step").isEmpty());
        allowFrom(PANEL);
        tab.click(PANEL + ".okr-panel-mark");
        tab.the(PANEL + ".okr-is-step");
    }

    @Test
    public void unlinkingAndItsUndoLeadThereToo() {
        openIssue();
        Consent.revoked(inConfluence);
        tab.click(PANEL + ".okr-unlink");
        asks(PANEL, "Connect to Confluence");
        allowFrom(PANEL);
        tab.until("!document.querySelector('.okr-issue-panel .okr-connect')");
        tab.click(PANEL + ".okr-unlink");
        tab.the(".okr-toast");
        Consent.revoked(inConfluence);
        tab.click(".okr-toast button:not(.okr-close)");
        asks(".okr-toast ", "Connect to Confluence");
        allowFrom(".okr-toast ");
        tab.click(".okr-toast button:not(.okr-close)");
        tab.the(PANEL + ".okr-toward:not([hidden]) .okr-unlink");
    }

    @Test
    public void aCheckInKeepsWhatWasTyped() {
        openIssue();
        Consent.revoked(inConfluence);
        tab.click(PANEL + ".okr-panel-check-in");
        asks(DIALOG, "Connect to Confluence");
        allowFrom(DIALOG);
        tab.the(DIALOG + "[name=nextStep]").sendKeys("Cache the tax call");
        tab.click(DIALOG + "[name=confidence][value='7']");
        tab.click(DIALOG + "[name=thisIssue]");
        Consent.revoked(inConfluence);
        tab.click(DIALOG + ".okr-primary");
        asks(DIALOG, "Connect to Confluence");
        assertEquals("Cache the tax call", tab.the(DIALOG + "[name=nextStep]").getDomProperty("value"));
        allowFrom(DIALOG);
        tab.click(DIALOG + ".okr-again");
        tab.the(PANEL + ".okr-is-step");
        assertEquals(
                "Cache the tax call",
                inConfluence
                        .get("key-result/" + keyResult)
                        .json()
                        .path("nextStep")
                        .asText());
    }

    @Test
    public void theLastScreenOfAnAgendaLeadsToJira() {
        String linked = team.keyResult("Cheaper tax");
        saysNextStep(keyResult);
        saysNextStep(linked);
        JiraIssue made = JiraIssue.in(inJira.site(), "PAY", "Cache the tax call");
        made.linkedBy(inConfluence, linked, true);
        Consent.revoked(inJira);
        Page page = Page.withTable(inConfluence, "SHOP", "team", team.name());
        tab.of(inJira).alsoOf(inConfluence).open(inConfluence.site(), "/pages/viewpage.action?pageId=" + page.id());
        tab.click(".okr-agenda-walk");
        tab.click(".okr-agenda-list [data-step=next-steps]");
        asks(".okr-agenda-jira ", "Connect to Jira");
        assertTrue(tab.all(".okr-agenda-issue button").isEmpty());
        allowFrom(".okr-agenda-jira ");
        tab.until("document.querySelector('.okr-agenda-issue a')?.textContent === arguments[0]", made.key());
        tab.click(".okr-agenda-issue button");
        tab.until("document.querySelectorAll('.okr-new-issue select ~ select option').length > 0");
        Consent.revoked(inJira);
        tab.click(".okr-new-issue .okr-button");
        asks(".okr-new-issue ", "Connect to Jira");
        allowFrom(".okr-new-issue ");
        tab.until("!document.querySelector('.okr-new-issue .okr-connect')");
        tab.click(".okr-new-issue .okr-button");
        tab.the("[data-key='" + keyResult + "'] .okr-agenda-issue a.okr-issue");
    }

    private void saysNextStep(String key) {
        inConfluence
                .post("key-result/" + key + "/check-in", Bodies.checkIn(6, "nextStep", "Cache the tax call"))
                .expecting(201);
    }
}
