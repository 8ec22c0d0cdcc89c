package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Page;
import it.Space;
import it.Team;
import it.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** The coach tells its reasons to whoever asks, waits with what was brought in, and asks for the one thing of a check-in. */
public class AskingTheCoachIT {
    private static final String SAYS = "document.querySelector('.okr-says') !== null";

    @Rule
    public final Tab tab = new Tab();

    @Test
    public void theReasonIsToldByKeyboard() {
        new Stage(tab).newTeam().click(".okr-add-objective").types("Improve the docs", 4);
        tab.until(SAYS);
        assertFalse(tab.the(".okr-reason").isDisplayed());

        tab.script("document.querySelector('.okr-line .okr-text').focus()");
        for (int stops = 0; stops < 8 && !tab.focused().getText().equals("Why?"); stops++) {
            tab.press(Keys.TAB);
        }
        tab.press(Keys.ENTER);

        assertTrue(tab.the(".okr-reason").isDisplayed());
        assertEquals(
                "At the end of the cycle two people could honestly disagree.",
                tab.the(".okr-reason").getText());
        assertEquals("true", tab.focused().getAttribute("aria-expanded"));
    }

    @Test
    public void whatWasBroughtInIsLeftUntilSomebodyAsks() {
        Visitor editor = Visitor.as("editor");
        String space = Space.fresh().key();
        String team = Team.unique("Imported");
        Map<String, Object> list = Map.of(
                "container",
                space,
                "team",
                team,
                "drafts",
                "true",
                "text",
                "1. Nobody waits\n   - Improve the onboarding docs\n   - Launch the new blog\n");
        editor.post("import", list).expecting(201);
        tab.open(editor, Page.withTable(editor, space, "team", team));
        tab.click(".okr-objective .okr-menu-button");
        tab.click(".okr-menu:popover-open [data-choice=edit]");
        assertTrue(tab.the(".okr-ask-coach button").getText().matches("Ask the coach \\([23]\\)"));
        assertEquals(List.of(), tab.all(".okr-says"));

        tab.the(".okr-objective-form [name=title]").sendKeys(" any more");
        tab.the(".okr-ask-coach button");
        assertEquals(List.of(), tab.all(".okr-line .okr-says"));

        tab.click(".okr-ask-coach button");

        tab.until("document.querySelectorAll('.okr-line .okr-says').length === 2");
        assertEquals(List.of(), tab.all(".okr-ask-coach, [name=left]"));
    }

    @Test
    public void aListIsAskedForItsOneThingAndSavedAllTheSame() {
        Screen.ONE_THING_ASKED.open(new Stage(tab));
        assertEquals(
                "If only one of these, which?",
                tab.the(".okr-check-in-dialog .okr-says").getText());

        tab.click(".okr-check-in-dialog .okr-leave");
        tab.until("!(" + SAYS + ")");
        assertEquals("nextStep", tab.focused().getAttribute("name"));

        tab.click("[name=confidence][value='6']");
        tab.click(".okr-check-in-dialog .okr-primary");
        tab.until("!document.querySelector('.okr-check-in-dialog')");
    }
}
