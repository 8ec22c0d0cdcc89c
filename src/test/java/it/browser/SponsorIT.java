package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Bodies;
import it.Page;
import it.Space;
import it.Team;
import it.Visitor;
import java.time.LocalDate;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** Walk 5: a sponsor sees over all areas how it stands, and in one click what changed. */
public class SponsorIT {
    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final Visitor sponsor = Visitor.as("admin");
    private final Team team = Team.in(Space.fresh().key(), editor);

    @Test
    public void seesWhatChangedSinceTheLastWeeksAndChangesNothing() {
        String key = sponsored(team, "Waiting time");
        String before = daysAgo(20);
        checkIn(key, Bodies.checkIn(8, "value", "30", "day", before));
        checkIn(key, Bodies.checkIn(3, "value", "35", "nextStep", "Ask the bank"));
        tab.open(sponsor, Page.withTable(editor, "OPEN", "sponsor", "me"));

        assertTrue(tab.the(".okr-name").getText().equals("Objectives I sponsor"));
        assertTrue(tab.the(".okr-counts").getText().contains("key result"));
        assertEquals(false, tab.script("return document.querySelector('.okr-open').checked"));
        tab.click(".okr-changed");
        tab.click(".okr-menu:popover-open [data-choice='since:14']");
        tab.until(() -> !told(key).isEmpty(), "what is told of " + key);
        String told = told(key);
        assertTrue(told, told.contains("30 % → 35 %"));
        assertTrue(told, told.contains("8 → 3"));
        assertTrue(told, told.contains("Ask the bank"));
        assertEquals(
                0L, tab.script("return document.querySelectorAll('.okr-agenda form, .okr-agenda fieldset').length"));
        assertEquals("", tab.the(".okr-agenda-place").getText());
    }

    @Test
    public void choosesFourWeeksOrADayByKeyboardOverSeveralAreas() {
        String key = sponsored(team, "Waiting time");
        String other = sponsored(Team.in(Space.fresh().key(), editor), "Refunds");
        checkIn(key, Bodies.checkIn(8, "value", "20", "day", daysAgo(40)));
        checkIn(key, Bodies.checkIn(8, "value", "30", "day", daysAgo(20)));
        checkIn(key, Bodies.checkIn(8, "value", "35"));
        checkIn(other, Bodies.checkIn(6, "value", "10"));
        tab.open(sponsor, Page.withTable(editor, "OPEN", "sponsor", "me"));

        choose(Keys.ARROW_DOWN);
        tells(key, "20 % → 35 %");
        tells(other, "10 %");
        tab.press(Keys.ESCAPE);
        tab.until("!document.querySelector('dialog')");

        choose(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        tab.until("document.activeElement.matches('.okr-since-day')");
        tab.script(
                "const day = document.activeElement; day.value = arguments[0];"
                        + "day.dispatchEvent(new Event('change', { bubbles: true }))",
                daysAgo(10));
        tab.until(
                "document.querySelector(arguments[0])?.textContent.includes('30 %')",
                ".okr-agenda-step[data-step='" + key + "']");
        tells(key, "30 % → 35 %");
    }

    private static String daysAgo(int days) {
        return LocalDate.now().minusDays(days).toString();
    }

    private void choose(CharSequence... keys) {
        tab.the(".okr-changed");
        tab.script("document.querySelector('.okr-changed').focus()");
        tab.press(Keys.ENTER);
        tab.until("document.activeElement.matches('[data-choice^=since]')");
        tab.press(keys);
        tab.press(Keys.ENTER);
        tab.the(".okr-agenda-list");
    }

    /** In one go, as what was there may make room for another day's meanwhile; what is steady is folded away. */
    private String told(String key) {
        return (String) tab.script(
                "document.querySelector(arguments[0])?.click(); return document.querySelector(arguments[1])?.innerText || ''",
                ".okr-agenda-list [data-step='" + key + "']",
                ".okr-agenda-step[data-step='" + key + "']:not([hidden])");
    }

    private void tells(String key, String change) {
        tab.until(() -> told(key).contains(change), key + " tells " + change);
    }

    private String sponsored(Team of, String title) {
        Map<String, Object> objective = Map.of("area", of.area(), "title", "Nobody waits", "sponsor", "admin");
        String key = editor.post("objective", objective)
                .expecting(201)
                .json()
                .path("key")
                .asText();
        return editor.post("key-result", Bodies.keyResult(key, title, "mia.new"))
                .expecting(201)
                .json()
                .path("key")
                .asText();
    }

    private void checkIn(String key, Map<String, Object> body) {
        editor.post("key-result/" + key + "/check-in", body).expecting(201);
    }
}
