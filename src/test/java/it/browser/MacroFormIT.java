package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.RunningHost;
import it.Space;
import it.Team;
import it.Visitor;
import org.junit.Assume;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** The macro's form in the editor, with the fields that choose. */
public class MacroFormIT {
    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final String space = Space.fresh().key();
    private final Team team = Team.in(space, editor);

    @Before
    public void onlyTheDevHostHasThisEditor() {
        Assume.assumeTrue(RunningHost.confluence().isDevHost());
    }

    @Test
    public void aTeamIsChosenByKeyboardAndSeenBeforeItIsInserted() {
        team.keyResult("Checkout completion");
        open("headway-table");
        tab.click("#macro-param-headway-table-team");
        tab.until("document.querySelectorAll('.okr-choice').length > 0");
        tab.press(Keys.ARROW_DOWN, Keys.ENTER);
        assertEquals(team.name(), tab.the("#macro-param-headway-table-team").getAttribute("value"));
        tab.until("(document.querySelector('#macro-form-headway-table iframe').contentDocument.body.textContent || '')"
                + ".includes('Checkout completion')");
        tab.click("#macro-form-headway-table [value=insert]");
        assertTrue(storage(), storage().contains("<ac:parameter ac:name=\"team\">" + team.name() + "</ac:parameter>"));
    }

    @Test
    public void escapeClosesTheChoicesBeforeTheForm() {
        open("headway-table");
        tab.click("#macro-param-headway-table-cycle");
        tab.until("document.querySelectorAll('.okr-choice').length > 0");
        tab.press(Keys.ESCAPE);
        assertTrue(tab.all(".okr-choices:not([hidden])").isEmpty());
        assertTrue(tab.the("#macro-form-headway-table").isDisplayed());
    }

    @Test
    public void aKeyResultIsFoundByItsTitleAndNamedUnderItsKey() {
        String title = Team.unique("Orders without a call");
        String key = team.keyResult(title);
        open("headway-key-result");
        tab.the("#macro-param-headway-key-result-key").sendKeys(title);
        tab.until("document.querySelectorAll('.okr-choice').length === 1");
        tab.click(".okr-choice");
        assertEquals(key, tab.the("#macro-param-headway-key-result-key").getAttribute("value"));
        assertEquals(title, tab.the(".okr-meaning").getText());
        tab.click("#macro-form-headway-key-result [value=insert]");
        tab.script("const text = document.getElementById('storage'); text.selectionStart = text.selectionEnd = 9");
        tab.click("#insert-macro");
        tab.until("document.querySelector('.okr-meaning').textContent === arguments[0]", title);
    }

    @Test
    public void aCycleAPersonAndADayAreChosen() {
        open("headway-table");
        tab.click("#macro-param-headway-table-cycle");
        tab.until("document.querySelectorAll('.okr-choice').length > 1");
        tab.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ENTER);
        String cycle = tab.the("#macro-param-headway-table-cycle").getAttribute("value");
        assertTrue(cycle, !cycle.isEmpty());

        tab.click("#macro-param-headway-table-sponsor");
        tab.press("mia");
        tab.until("document.querySelectorAll('.okr-choices:not([hidden]) .okr-choice').length === 1");
        tab.press(Keys.ARROW_DOWN, Keys.ENTER);
        assertEquals("mia.new", tab.the("#macro-param-headway-table-sponsor").getAttribute("value"));

        tab.script("arguments[0].value = '2026-01-31'", tab.the("#macro-param-headway-table-asOf[type=date]"));
        tab.script(
                "arguments[0].value = 'health'; arguments[0].dispatchEvent(new Event('change', { bubbles: true }))",
                tab.the("#macro-param-headway-table-show"));
        tab.click("#macro-param-headway-table-below");
        tab.click("#macro-form-headway-table [value=insert]");
        says("cycle", cycle);
        says("sponsor", "mia.new");
        says("asOf", "2026-01-31");
        says("show", "health");
        says("below", "true");
    }

    @Test
    public void theFormOfTheAgendaHasItsFields() {
        open("headway-agenda");
        tab.click("#macro-param-headway-agenda-team");
        tab.until("document.querySelectorAll('.okr-choice').length > 0");
        tab.press(Keys.ARROW_DOWN, Keys.ENTER);
        tab.script("arguments[0].value = '2026-11-02'", tab.the("#macro-param-headway-agenda-since[type=date]"));
        tab.click("#macro-form-headway-agenda [value=insert]");
        says("team", team.name());
        says("since", "2026-11-02");
    }

    private void says(String parameter, String value) {
        assertTrue(
                storage(),
                storage().contains("<ac:parameter ac:name=\"" + parameter + "\">" + value + "</ac:parameter>"));
    }

    private void open(String macro) {
        tab.of(editor).open(RunningHost.confluence(), "/pages/createpage.action?spaceKey=" + space);
        tab.click("#insert-macro");
        tab.click("[data-macro=" + macro + "]");
    }

    private String storage() {
        return tab.the("#storage").getAttribute("value");
    }
}
