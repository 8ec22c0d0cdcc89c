package it.browser;

import static org.junit.Assert.assertTrue;

import it.Team;
import it.Visitor;
import it.action.JiraIssue;
import it.issue.Issues;
import it.link.Linkage;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** A Jira that keeps the OKRs itself: issues are linked on a key result's page, and made in Jira's own form. */
public class IssuesOfJiraAloneIT {
    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Linkage.ALONE.inJira("editor");
    private final String keyResult = Linkage.ALONE.team().keyResult("Builds under ten minutes");

    @Before
    public void openItsPage() {
        tab.of(editor).open(editor.site(), "/plugins/servlet/headway/" + keyResult);
        tab.click(".okr-link-issue");
    }

    @Test
    public void anIssueIsFoundByItsWordsAndSearchesAndItsPageFollow() {
        String summary = Team.unique("Cache the tax call");
        JiraIssue issue = JiraIssue.in(Linkage.ALONE.jira(), "PAY", summary);
        tab.press(summary.substring(summary.length() - 8));
        tab.the(".okr-option");
        tab.press(Keys.ARROW_DOWN, Keys.ENTER);
        tab.the(".okr-actions-list [data-issue-key='" + issue.key() + "']");
        assertMirrored(issue, true);

        tab.click(".okr-actions-list [data-issue-key='" + issue.key() + "'] .okr-unlink");
        tab.until("!document.querySelector(\".okr-actions-list [data-issue-key='" + issue.key() + "']\")");
        assertMirrored(issue, false);
    }

    private void assertMirrored(JiraIssue issue, boolean linked) {
        Issues.Made made = new Issues.Made(issue.id(), issue.key());
        assertTrue("its panel", Issues.hasShellSoon(editor, made, linked));
        String jql = "issue in linkedToKeyResult(\"" + keyResult + "\")";
        assertTrue(jql, linked ? Issues.found(editor, jql, made) : Issues.foundNoMore(editor, jql, made));
    }

    @Test
    public void aNewOneIsMadeInJirasForm() {
        tab.click(".okr-picker > .okr-link");
        tab.inItsWindow(
                ".okr-new-issue a",
                () -> assertTrue(tab.the("form[action*='CreateIssueDetails']").isDisplayed()));
    }
}
