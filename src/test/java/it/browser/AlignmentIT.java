package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Answer;
import it.Page;
import it.Space;
import it.Team;
import it.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** An objective is aligned to one above it in its form, and says so from near and in the history of changes. */
public class AlignmentIT {
    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in(Space.fresh().key(), editor);
    private final String title = Team.unique("Half of all shops");
    private final String keyResult = team.keyResult("Orders that arrive within two days");

    @Test
    public void nothingIsAskedWhereNothingIsAbove() {
        editor.put("area/" + team.area(), Map.of("name", team.name(), "level", "COMPANY", "version", 1))
                .expecting(200);
        openForm();

        assertEquals(0, tab.all(".okr-above").size());
    }

    @Test
    public void byKeyboardItIsChosenSavedAndShown() {
        String above = company();
        openForm();
        tab.the(".okr-above summary").sendKeys(Keys.ENTER);
        tab.until("document.querySelector('.okr-above select').checkVisibility()");
        assertEquals(List.of(), new Axe(tab).complaints());
        tab.press(Keys.TAB, title);
        tab.script("document.activeElement.dispatchEvent(new Event('change', { bubbles: true }))");
        assertEquals(above, tab.focused().getDomProperty("value"));
        tab.the("[name=reason]").sendKeys("The board asked", Keys.chord(Keys.CONTROL, Keys.ENTER));
        tab.until("!document.querySelector('.okr-objective-form')");

        tab.click("[data-key='" + keyResult + "'] .okr-title");
        assertEquals(title, tab.the(".okr-drawer .okr-address-about a").getText());
        assertTrue(
                tab.the(".okr-drawer .okr-address-about a").getAttribute("href").endsWith("/headway/" + above));
        tab.press(Keys.ESCAPE);
        String told =
                editor.get("changes?team=" + team.address().replace(" ", "%20")).text();
        assertTrue(told, told.contains(title) && told.contains("The board asked"));
        openEdit();
        assertEquals(above, tab.the(".okr-above select").getDomProperty("value"));
    }

    @Test
    public void whatIsNoLongerAboveIsRefusedAtItsField() {
        String above = company();
        openForm();
        tab.click(".okr-above summary");
        tab.script("document.querySelector('.okr-above select').value = arguments[0]", above);
        editor.delete("objective/" + above + "?version=1").expecting(204);
        tab.expects("/objective/" + team.objective());
        tab.click(".okr-objective-form [type=submit]");

        tab.until("document.querySelector('.okr-above .okr-error').textContent !== ''");
        assertTrue(tab.the(".okr-above .okr-error").getText().startsWith("Choose a published objective"));
    }

    private void openForm() {
        tab.open(editor, Page.withTable(editor, team.space(), "team", team.name()));
        openEdit();
    }

    private void openEdit() {
        tab.click("[data-key='" + team.objective() + "'] .okr-menu-button");
        tab.click(".okr-menu:popover-open [data-choice=edit]");
        tab.until("document.querySelector('.okr-objective-form') !== null");
    }

    private String company() {
        Map<String, String> area =
                Map.of("container", team.space(), "name", Team.unique("Company"), "level", "COMPANY");
        return key(editor.post("objective", Map.of("area", key(editor.post("area", area)), "title", title)));
    }

    private static String key(Answer created) {
        return created.expecting(201).json().path("key").asText();
    }
}
