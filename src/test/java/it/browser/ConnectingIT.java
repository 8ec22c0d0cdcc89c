package it.browser;

import static org.junit.Assert.assertTrue;

import it.Page;
import it.Team;
import it.Visitor;
import it.action.JiraIssue;
import it.issue.Issues;
import it.link.Consent;
import it.link.Linkage;
import java.util.UUID;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** Where people have to allow each product to ask the other: they are led there, and see more once they are back. */
public class ConnectingIT {
    @Rule
    public final Tab tab = new Tab();

    private final Visitor inJira = Visitor.as("editor", Linkage.ASKING.jira());
    private final Visitor inConfluence = Visitor.as("editor", Linkage.ASKING.home());
    private final Team team = Linkage.ASKING.team();
    private final String keyResult = team.keyResult("Faster tax " + UUID.randomUUID());

    @Before
    public void nothingIsAllowed() {
        Consent.revoked(inJira);
        Consent.revoked(inConfluence);
    }

    /** What is asked for again is replaced meanwhile. */
    private void shows(String css, String text) {
        tab.until("document.querySelector(arguments[0])?.textContent === arguments[1]", css, text);
    }

    private void allow() {
        tab.click("[name=approve]");
        tab.until("document.querySelector('.devhost-title').textContent.startsWith('Connected with')");
    }

    @Test
    public void aTableAsksForJiraShowsItsIssuesAndAsksAgainOnceThatIsTakenBack() {
        JiraIssue issue = JiraIssue.in(Linkage.ASKING.jira(), "PAY", "Cache the tax call");
        issue.linkedBy(Linkage.ASKING.atHome("admin"), keyResult, true);
        Page page = Page.withTable(inConfluence, "SHOP", "team", team.name());
        tab.of(inJira).alsoOf(inConfluence).open(inConfluence.site(), "/pages/viewpage.action?pageId=" + page.id());
        shows(".okr-jira .okr-connect", "Connect to Jira");
        new Axe(tab).findsNothing();
        assertTrue(tab.all(".okr-work").isEmpty());

        tab.inItsWindow(".okr-jira .okr-connect", this::allow);
        shows(".okr-work .okr-issue", issue.key());
        tab.until("!document.querySelector('.okr-connect')");

        Consent.revoked(inJira);
        new ShownKeyResult(tab, keyResult).toggle();
        shows(".okr-actions .okr-connect", "Connect to Jira");
        tab.inItsWindow(".okr-actions .okr-connect", this::allow);
        tab.the(".okr-actions [data-issue-key='" + issue.key() + "']");
    }

    @Test
    public void theLinkingDialogOfAnIssueAsksForBothOneAfterTheOther() {
        Issues.Made issue = new Issues(inJira).in("PAY");
        tab.expects("403");
        tab.of(inConfluence).alsoOf(inJira).open(inJira.site(), "/browse/" + issue.key());
        tab.click("#opsbar-operations_more");
        tab.click("#okr-link-to-key-result");
        shows(".okr-issue-link .okr-connect", "Connect to Confluence");
        new Axe(tab).findsNothing();

        tab.inItsWindow(".okr-issue-link .okr-connect", this::allow);
        tab.the(".okr-issue-link input").sendKeys(keyResult);
        tab.the(".okr-issue-link-option[data-key='" + keyResult + "'][aria-selected=true]");
        tab.press(Keys.ENTER);
        shows(".okr-issue-link .okr-connect", "Connect to Jira");

        tab.inItsWindow(".okr-issue-link .okr-connect", this::allow);
        tab.the(".okr-issue-link-option[data-key='" + keyResult + "'][aria-selected=true]");
        tab.press(Keys.ENTER);
        tab.the(".okr-issue-panel.okr-ready .okr-toward[data-key='" + keyResult + "']");
    }

    @Test
    public void thePanelAsksForBothAndAgainOnceThatIsTakenBack() {
        Issues.Made issue = new Issues(inJira).in("PAY");
        Consent.given(inJira, inConfluence);
        Consent.given(inConfluence, inJira);
        Issues.link(inJira, issue, keyResult).expecting(200);
        Consent.revoked(inJira);
        Consent.revoked(inConfluence);

        tab.of(inConfluence).alsoOf(inJira).open(inJira.site(), "/browse/" + issue.key());
        shows(".okr-issue-panel .okr-connect", "Connect to Confluence");
        assertTrue(tab.all(".okr-toward").isEmpty());
        tab.inItsWindow(".okr-issue-panel .okr-connect", this::allow);
        shows(".okr-issue-panel .okr-connect", "Connect to Jira");
        tab.inItsWindow(".okr-issue-panel .okr-connect", this::allow);
        tab.the(".okr-issue-panel .okr-toward[data-key='" + keyResult + "']");
    }
}
