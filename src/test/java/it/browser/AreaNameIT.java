package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Page;
import it.RunningHost;
import it.Team;
import it.Visitor;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** An area gets another name on the page of its rules; its key and the pages that use the former name stay. */
public class AreaNameIT {
    @Rule
    public final Tab tab = new Tab();

    private final Visitor admin = Visitor.as("admin");
    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);
    private final String name = Team.unique("Payments");

    @Before
    public void openTheForm() {
        tab.of(admin).open(RunningHost.confluence(), "/plugins/servlet/headway/settings?area=" + team.area());
        tab.click(".okr-naming summary");
    }

    @Test
    public void pagesWithTheFormerNameShowTheNewOne() {
        team.keyResult("Checkout completion");
        Page page = Page.withTable(editor, "SHOP", "team", team.name());
        rename(name);
        tab.until("document.querySelector('.okr-settings h1').textContent.includes(arguments[0])", name);
        assertEquals("Saved.", tab.the(".okr-naming-saved").getText());
        assertTrue(page.contentFor(editor).text().contains(name));
        assertTrue(page.contentFor(editor).text().contains("Checkout completion"));
    }

    @Test
    public void aNameThatIsRefusedStaysInItsField() {
        tab.expects("status of 400");
        Team other = Team.in("SHOP", editor);
        rename(other.name());
        tab.until("document.activeElement.name === 'name'");
        assertEquals(other.name(), tab.the("#okr-area-name").getDomProperty("value"));
        assertTrue(
                !tab.the(".okr-naming-form .okr-error[data-of=name]").getText().isEmpty());
    }

    @Test
    public void whoWasSlowerIsToldAndMaySaveAgain() {
        tab.expects("status of 409");
        String theirs = Team.unique("Theirs");
        editor.put("area/" + team.area(), Map.of("name", theirs, "level", "TEAM", "version", 1))
                .expecting(200);
        rename(name);
        tab.until("document.querySelector('.okr-naming-form').textContent.includes(arguments[0])", theirs);
        assertEquals(name, tab.the("#okr-area-name").getDomProperty("value"));
        tab.click(".okr-naming-form [type=submit]");
        tab.until("document.querySelector('.okr-naming-saved').textContent === 'Saved.'");
        assertEquals(name, editor.get("area/" + team.area()).json().path("name").asText());
    }

    @Test
    public void answersThatAreNotSavedYetStay() {
        tab.the("[name=why]").sendKeys("We want fewer surprises.");
        rename(name);
        tab.until("document.querySelector('.okr-naming-saved').textContent === 'Saved.'");
        assertEquals("We want fewer surprises.", tab.the("[name=why]").getDomProperty("value"));
        // Nothing asks whether to leave.
        tab.click(".okr-deciding [type=submit]");
        tab.until("document.querySelector('.okr-settings-decided').textContent.includes('Ada Admin')");
    }

    private void rename(String wanted) {
        tab.the("#okr-area-name").sendKeys(Keys.chord(Keys.CONTROL, "a"), wanted);
        tab.click(".okr-naming-form [type=submit]");
    }
}
