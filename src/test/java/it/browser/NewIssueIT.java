package it.browser;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import it.Page;
import it.Team;
import it.Visitor;
import it.link.Linkage;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.openqa.selenium.Keys;

/** An issue that is made where it is missed: in an opened row, and for the next step of a check-in. */
@RunWith(Parameterized.class)
public class NewIssueIT {
    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor;
    private final Visitor inJira;
    private final Team team;
    private final ShownKeyResult keyResult;
    private final String summary = Team.unique("Ship the autofill");

    public NewIssueIT(Linkage linkage) {
        editor = linkage.atHome("editor");
        inJira = linkage.inJira("editor");
        team = linkage.team();
        keyResult = new ShownKeyResult(tab, team.keyResult("Checkout completion"));
    }

    /** Where Jira is alone, no page has a table. */
    @Parameters(name = "{0}")
    public static Iterable<Linkage> withATable() {
        return List.of(Linkage.ACTING, Linkage.ASKING);
    }

    @Before
    public void open() {
        Page page = Page.withTable(editor, "SHOP", "team", team.name());
        tab.of(inJira).alsoOf(editor).open(editor.site(), "/pages/viewpage.action?pageId=" + page.id());
    }

    private NewIssueForm inTheRow() {
        if (keyResult.state().equals("false")) {
            keyResult.toggle();
        }
        tab.click(".okr-link-issue");
        return NewIssueForm.from(tab);
    }

    private JsonNode stored() {
        return editor.get("key-result/" + keyResult.key() + "/action").json().path("told");
    }

    @Test
    public void inAnOpenedRowItIsLinkedAtOnce() {
        NewIssueForm form = inTheRow();
        form.summary().sendKeys(summary);
        form.create();
        String key = tab.the(".okr-actions-list [data-issue-key]").getDomAttribute("data-issue-key");
        assertEquals(key, stored().at("/issues/0/key").asText());
        assertEquals(summary, stored().at("/issues/0/summary").asText());
    }

    @Test
    public void inACheckInItIsTheNextStepAndAskedForTheNextTime() {
        keyResult.openForm();
        keyResult.chooseConfidence(7);
        keyResult.field("nextStep").sendKeys(summary);
        tab.click(".okr-pick");
        NewIssueForm form = NewIssueForm.from(tab);
        assertEquals(summary, form.summary().getDomProperty("value"));
        form.create();
        String key = tab.the(".okr-step-issue .okr-issue").getText();
        keyResult.save();
        tab.until("document.querySelector('.okr-work .okr-issue')?.textContent === arguments[0]", key);
        assertEquals(stored().at("/issues/0/id"), stored().path("nextStep"));

        keyResult.openForm();
        tab.until("document.querySelector('.okr-loop .okr-issue')?.textContent === arguments[0]", key);
    }

    @Test
    public void projectAndTypeAreChosenOnceForAnArea() {
        NewIssueForm first = inTheRow().project("Payments (PAY)").type("Story");
        first.summary().sendKeys(summary);
        first.create();
        tab.the(".okr-actions-list [data-issue-key]");

        keyResult.openForm();
        tab.click(".okr-pick");
        NewIssueForm second = NewIssueForm.from(tab);
        tab.until("document.querySelector('.okr-new-issue select ~ select').selectedOptions[0].text === 'Story'");
        assertEquals("Payments (PAY), Story", second.chosen());
    }

    @Test
    public void whatAsksForMoreIsMadeInJirasFormAndLinkedByItsKey() {
        NewIssueForm form = inTheRow().type("Bug");
        form.summary().sendKeys(summary);
        String key = form.createByHand(summary, "2026.3");
        tab.press(key, Keys.ENTER);
        tab.the(".okr-actions-list [data-issue-key='" + key + "']");
        assertEquals(key, stored().at("/issues/0/key").asText());

        tab.click(".okr-link-issue");
        NewIssueForm again = NewIssueForm.from(tab);
        tab.until("document.querySelector('.okr-new-issue select ~ select').selectedOptions[0].text === 'Bug'");
        assertEquals("Bug", again.chosen().replaceFirst(".*, ", ""));
    }
}
