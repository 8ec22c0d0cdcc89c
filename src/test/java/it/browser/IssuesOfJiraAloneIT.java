package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import it.Team;
import it.Visitor;
import it.action.JiraIssue;
import it.issue.Issues;
import it.link.Linkage;
import java.util.Locale;
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
    public void anIssueIsLinkedByItsKeyAndByItsAddress() {
        JiraIssue issue = JiraIssue.in(Linkage.ALONE.jira(), "PAY", "Cache the tax call");
        tab.press(issue.key().toLowerCase(Locale.ROOT), Keys.ENTER);
        tab.the(".okr-actions-list [data-issue-key='" + issue.key() + "']");

        JiraIssue another = JiraIssue.in(Linkage.ALONE.jira(), "PAY", "Cache the tax table");
        tab.click(".okr-link-issue");
        tab.press(another.address(), Keys.ENTER);
        tab.the(".okr-actions-list [data-issue-key='" + another.key() + "']");
        assertEquals(2, stored().path("issues").size());
    }

    @Test
    public void unlinkingCanBeUndoneForAWhile() {
        JiraIssue issue = JiraIssue.in(Linkage.ALONE.jira(), "PAY", "Cache the tax call");
        issue.linkedBy(editor, keyResult, true);
        tab.open(editor.site(), "/plugins/servlet/headway/" + keyResult);
        tab.click(".okr-actions-list .okr-unlink");
        tab.until("!document.querySelector('.okr-actions-list [data-issue]')");
        assertEquals(0, stored().path("issues").size());
        tab.click(".okr-toast button:not(.okr-close)");
        tab.the(".okr-actions-list [data-issue='" + issue.id() + "'] .okr-star[aria-pressed=true]");
        assertEquals(issue.id(), stored().path("nextStep").asText());
    }

    @Test
    public void aNewOneIsMadeInJirasFormAndLinkedByItsKey() {
        String summary = Team.unique("Cache the tax call");
        NewIssueForm form = NewIssueForm.from(tab).type("Story");
        form.summary().sendKeys(summary);
        String key = form.createByHand(summary, "");
        tab.press(key, Keys.ENTER);
        tab.the(".okr-actions-list [data-issue-key='" + key + "']");
        assertEquals(summary, stored().at("/issues/0/summary").asText());

        tab.click(".okr-link-issue");
        NewIssueForm again = NewIssueForm.from(tab);
        tab.until("document.querySelector('.okr-new-issue select ~ select').selectedOptions[0].text === 'Story'");
        assertEquals("Story", again.chosen().replaceFirst(".*, ", ""));
    }

    private JsonNode stored() {
        return editor.get("key-result/" + keyResult + "/action").json().path("told");
    }
}
