package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Page;
import it.RunningHost;
import it.Team;
import it.Visitor;
import it.action.JiraIssue;
import it.link.Linkage;
import java.util.List;
import org.junit.Assume;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.openqa.selenium.Keys;

/** Issues of Jira beside the next step, in the opened row and in a check-in. */
@RunWith(Parameterized.class)
public class IssuesIT {
    private static final String PLACES =
            "return JSON.stringify(Array.from(document.querySelectorAll('.okr-table tr, .okr-table td, .okr-table th'),"
                    + " place => { const at = place.getBoundingClientRect(); return [at.top, at.left, at.width, at.height]; }))";

    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor;
    private final Team team;
    private final ShownKeyResult keyResult;
    private final String summary = Team.unique("Ship the autofill");
    private final JiraIssue issue;

    public IssuesIT(Linkage linkage) {
        editor = linkage.atHome("editor");
        team = linkage.team();
        keyResult = new ShownKeyResult(tab, team.keyResult("Checkout completion"));
        issue = JiraIssue.in(linkage.jira(), "PAY", summary);
    }

    /** Where Jira is alone, no page has a table. */
    @Parameters(name = "{0}")
    public static Iterable<Linkage> withATable() {
        return List.of(Linkage.ACTING, Linkage.ASKING);
    }

    @Before
    public void onlyTheDevHostIsLinked() {
        Assume.assumeTrue(RunningHost.confluence().isDevHost());
    }

    private void open() {
        tab.open(editor, Page.withTable(editor, "SHOP", "team", team.name()));
    }

    private void openRow() {
        open();
        keyResult.toggle();
        tab.the(".okr-actions-list .okr-link-issue");
    }

    private void link(String text) {
        tab.click(".okr-link-issue");
        tab.press(text, Keys.ENTER);
        tab.the(".okr-actions-list [data-issue-key='" + issue.key() + "']");
    }

    @Test
    public void statesArriveInOneRequestIntoRoomThatWasKept() {
        issue.linkedBy(editor, keyResult.key(), true);
        open();
        String html = editor.get("table?container=SHOP&team=" + team.name().replace(" ", "%20"))
                .text();
        assertFalse(html, html.contains(issue.key()));
        tab.script("document.querySelectorAll('.okr-work').forEach(one => one.remove())");
        String before = (String) tab.script(PLACES);
        tab.script("Headway.refreshIssues(arguments[0])", keyResult.key());

        assertEquals(issue.key(), tab.the(".okr-work .okr-issue").getText());
        assertTrue(tab.the(".okr-work").getText().contains("To Do"));
        assertEquals(before, tab.script(PLACES));
        assertEquals(53L, tab.script("return document.querySelector('.okr-kr').getBoundingClientRect().height"));
    }

    @Test
    public void thePageOfAKeyResultShowsThemOnceItIsThere() {
        issue.linkedBy(editor, keyResult.key(), true);
        tab.of(editor).open(editor.site(), "/plugins/servlet/headway/" + keyResult.key());
        tab.the(".okr-address .okr-actions-list [data-issue-key='" + issue.key() + "']");
        tab.click(".okr-unlink");
        tab.until("!document.querySelector('.okr-actions-list [data-issue]')");
        tab.click(".okr-toast button:not(.okr-close)");
        tab.the(".okr-actions-list [data-issue] .okr-star[aria-pressed=true]");
    }

    @Test
    public void anIssueIsLinkedByItsKey() {
        openRow();
        link(issue.key().toLowerCase(java.util.Locale.ROOT));
        assertTrue(tab.the(".okr-actions-head").getText().contains("0 of 1 done"));
    }

    @Test
    public void anIssueIsLinkedByItsAddress() {
        openRow();
        link(issue.address());
    }

    @Test
    public void anIssueIsFoundByItsWordsAndLinkedByKeyboard() {
        openRow();
        tab.click(".okr-link-issue");
        tab.press(summary.substring(summary.length() - 8));
        tab.the(".okr-option");
        tab.press(Keys.ARROW_DOWN, Keys.ENTER);
        tab.the(".okr-actions-list [data-issue-key='" + issue.key() + "']");
        tab.until("document.activeElement.matches('.okr-link-issue')");
    }

    @Test
    public void whatWasUnlinkedComesBackAsTheNextStepThatItWas() {
        issue.linkedBy(editor, keyResult.key(), true);
        openRow();
        tab.click(".okr-unlink");
        tab.until("!document.querySelector('.okr-actions-list [data-issue]')");
        tab.click(".okr-toast button:not(.okr-close)");
        tab.the(".okr-actions-list [data-issue] .okr-star[aria-pressed=true]");
        tab.until("!document.querySelector('.okr-toast')");
    }

    @Test
    public void theNextStepOfACheckInBecomesAnIssueAndIsAskedForTheNextTime() {
        open();
        keyResult.openForm();
        keyResult.chooseConfidence(7);
        keyResult.field("nextStep").sendKeys("Autofill for all");
        tab.click(".okr-pick");
        tab.press(issue.key());
        tab.the(".okr-option");
        tab.press(Keys.ENTER);
        assertEquals(issue.key(), tab.the(".okr-step-issue .okr-issue").getText());
        assertEquals("Autofill for all", keyResult.field("nextStep").getDomProperty("value"));
        keyResult.save();
        assertEquals(issue.key(), tab.the(".okr-work .okr-issue").getText());

        open();
        keyResult.openForm();
        assertEquals(issue.key(), tab.the(".okr-loop .okr-issue").getText());
    }
}
