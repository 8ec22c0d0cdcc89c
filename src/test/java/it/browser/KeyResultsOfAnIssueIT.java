package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Site;
import it.Team;
import it.Visitor;
import it.issue.Issues;
import it.link.Linkage;
import java.util.List;
import java.util.UUID;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.openqa.selenium.Keys;

/** From the issue's More menu to the database of whatever keeps the OKRs, and back. */
@RunWith(Parameterized.class)
public class KeyResultsOfAnIssueIT {
    @Rule
    public final Tab tab = new Tab();

    private final Site jira;
    private final Team team;
    private final String keyResult;
    private final Visitor editor;
    private final Issues.Made issue;

    public KeyResultsOfAnIssueIT(Linkage linkage) {
        jira = linkage.jira();
        team = linkage.team();
        keyResult = team.keyResult("Faster tax " + UUID.randomUUID());
        editor = linkage.inJira("editor");
        issue = new Issues(editor).in("PAY");
    }

    @Parameters(name = "{0}")
    public static Linkage[] linkages() {
        return Linkage.values();
    }

    private void openIssue() {
        tab.of(editor).open(jira, "/browse/" + issue.key());
        tab.the("#viewissuesidebar");
    }

    private boolean linked() {
        return Issues.panel(editor, issue).text().contains(keyResult);
    }

    @Test
    public void linkedFromTheMoreMenuItShowsInAPanelWithoutAReload() {
        openIssue();
        tab.script("window.sameVisit = true");
        tab.click("#opsbar-operations_more");
        tab.click("#okr-link-to-key-result");
        tab.the(".okr-issue-link input").sendKeys(keyResult);
        tab.the(".okr-issue-link-option[data-key='" + keyResult + "'][aria-selected=true]");
        tab.press(Keys.ENTER);

        tab.the(".okr-linked[data-key='" + keyResult + "']");
        tab.the(".okr-issue-panel.okr-ready .okr-toward[data-key='" + keyResult + "']");
        assertTrue("the dialog stays open", tab.the(".okr-issue-link").isDisplayed());
        tab.press(Keys.ESCAPE);
        tab.until("!document.querySelector('dialog[open]')");
        assertEquals(true, tab.script("return window.sameVisit === true"));
        assertTrue(linked());
        assertTrue(Issues.hasShell(editor, issue));
        assertTrue(Issues.found(editor, "issue in linkedToKeyResult(\"" + keyResult + "\")", issue));
    }

    @Test
    public void theItemOfTheMenuWorksWhereItIsFollowedToThePage() {
        tab.of(editor).open(jira, "/browse/" + issue.key() + "#okr-link-" + issue.id());
        tab.the(".okr-issue-link input").sendKeys(keyResult);
        tab.the(".okr-issue-link-option[data-key='" + keyResult + "'][aria-selected=true]");
        tab.press(Keys.ENTER);
        tab.the(".okr-issue-panel.okr-ready .okr-toward[data-key='" + keyResult + "']");
        assertEquals("", tab.script("return location.hash"));
        assertTrue(linked());
    }

    @Test
    public void theNextStepOfACheckInIsTheIssueAndIsAskedForFirstTheNextTime() {
        Issues.link(editor, issue, keyResult).expecting(200);
        openIssue();
        tab.click(".okr-panel-check-in");
        tab.click("[name=confidence][value='7']");
        tab.the("[name=nextStep]").sendKeys("Cache the tax call");
        tab.click("[name=thisIssue]");
        tab.click(".okr-form [type=submit]");
        tab.the(".okr-toward .okr-is-step");
        assertTrue(Issues.found(editor, "issue in okrNextSteps()", issue));

        openIssue();
        tab.click(".okr-panel-check-in");
        String first = tab.the(".okr-form .okr-field").getText();
        assertTrue(first, first.contains("Cache the tax call") && first.contains(issue.key()));
        tab.click("[name=lastStep][value=STILL_OPEN]");
        assertTrue(tab.the("[name=thisIssue]").isSelected());
        tab.click("[name=lastStep][value=DONE]");
        assertFalse(tab.the("[name=thisIssue]").isSelected());
        tab.click("[name=confidence][value='8']");
        tab.click(".okr-form [type=submit]");
        tab.the(".okr-toward .okr-panel-mark");
    }

    @Test
    public void aCheckInFromThePanelIsStoredWhereTheOkrsAre() {
        Issues.link(editor, issue, keyResult).expecting(200);
        openIssue();
        tab.click(".okr-panel-check-in");
        tab.the("#okr-value").sendKeys("42");
        tab.click("[name=confidence][value='7']");
        tab.click(".okr-form [type=submit]");

        tab.the(".okr-toward .okr-high");
        assertTrue(
                tab.the(".okr-toward-way").getText(),
                tab.the(".okr-toward-way").getText().contains("42"));
        assertEquals(
                "42",
                team.editor()
                        .get("key-result/" + keyResult)
                        .json()
                        .path("value")
                        .asText());
        tab.click(".okr-toast button");
        tab.the(".okr-toward .okr-none");
    }

    @Test
    public void unlinkingCanBeUndoneForAWhile() {
        Issues.link(editor, issue, keyResult).expecting(200);
        openIssue();
        tab.click(".okr-issue-panel .okr-unlink");
        tab.the(".okr-toast");
        assertFalse(linked());
        tab.click(".okr-toast button");
        tab.the(".okr-issue-panel.okr-ready .okr-toward:not([hidden])");
        tab.until(this::linked, "it is linked again");
    }

    @Test
    public void thePanelComesBackWhenJiraReplacesTheColumn() {
        Issues.link(editor, issue, keyResult).expecting(200);
        openIssue();
        tab.the(".okr-toward");
        tab.script("document.querySelector('.okr-issue-panel').dataset.old = 'yes'");
        tab.click("[data-transition='3']");
        tab.the(".okr-issue-panel.okr-ready:not([data-old]) .okr-toward");
        assertEquals(1, tab.all(".okr-issue-panel").size());
    }

    @Test
    public void moreThanThreeAreFolded() {
        for (String more : List.of("Two", "Three", "Four", "Five")) {
            Issues.link(editor, issue, team.keyResult(more)).expecting(200);
        }
        Issues.link(editor, issue, keyResult).expecting(200);
        openIssue();
        assertEquals("+ 2 more", tab.the(".okr-panel-more").getText());
        tab.click(".okr-panel-more");
        assertEquals(5, tab.all(".okr-toward:not([hidden])").size());
    }
}
