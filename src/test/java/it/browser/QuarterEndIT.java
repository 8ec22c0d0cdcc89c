package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Answer;
import it.Bodies;
import it.DevHost;
import it.HostProcess;
import it.MovedClock;
import it.Page;
import it.Site;
import it.Team;
import it.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** Walks 6 and 7: the quarter's end and the next quarter, on a clock that moves. */
public class QuarterEndIT {
    private static final String SCORES = "document.querySelectorAll('.okr-closing [name=score]')";

    private static MovedClock clock;
    private static HostProcess host;
    private static Site site;

    @Rule
    public final Tab tab = new Tab();

    @BeforeClass
    public static void start() {
        clock = MovedClock.on(LocalDate.parse("2026-11-20"));
        host = DevHost.ofThisBuild().with(clock.jar()).start(List.of("--empty", "--strict", "--only", "confluence"));
        site = host.confluence();
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @Test
    public void aQuarterIsScoredClosedOpenedAgainAndContinued() {
        clock.moveTo(LocalDate.parse("2026-11-20"));
        Visitor editor = Visitor.as("editor", site);
        Team team = Team.in("SHOP", editor);
        String well = team.keyResult("Answers within a day", "editor");
        String badly = team.keyResult("Questions answered by the pages");
        checkIn(editor, well, "80").expecting(201);
        checkIn(editor, badly, "30").expecting(201);
        Page page = Page.withTable(editor, "SHOP", "team", team.name());
        tab.open(editor, page);
        assertFalse(exists("[data-end=score]"));

        clock.moveTo(LocalDate.parse("2026-12-28"));
        tab.open(editor, page);
        assertEquals("2026 Q4 ends on 31 Dec. Score and close", strip());

        clock.moveTo(LocalDate.parse("2027-01-03"));
        tab.open(editor, page);
        assertEquals("2026 Q4 ended 3 days ago. Score and close · Draft 2027 Q1", strip());
        scoreAndCloseByKeyboard();

        tab.until("document.querySelector('.okr-strip')?.textContent.startsWith('Closed')");
        assertEquals(
                "Closed 3 January 2027 by Emil Editor. These numbers no longer change."
                        + " Draft 2027 Q1 with 1 continued objective",
                strip());
        assertEquals(
                List.of(53L, 53L),
                tab.script("return Array.from(document.querySelectorAll('.okr-kr'), row => row.offsetHeight)"));
        assertEquals("0.8", tab.the(".okr-closed .okr-high b").getText());
        assertEquals("Write the page first.", tab.the(".okr-lesson:not(:empty)").getText());
        assertFalse(exists(".okr-do"));
        assertTrue(checkIn(editor, well, "99").expecting(409).text().contains("2026 Q4 is closed"));
        editor.put("objective/" + team.objective(), Map.of("title", "Other", "version", 1))
                .expecting(409);

        openAgain(Visitor.as("admin", site), page);
        checkIn(editor, well, "85").expecting(201);
        editor.post("closing", Map.of("area", team.area(), "cycle", "2026 Q4")).expecting(200);

        tab.open(editor, page);
        tab.click(".okr-strip [data-end=draft]");
        tab.until("document.querySelector('.okr-cycle')?.textContent === '2027 Q1'");
        assertEquals(1L, tab.script("return document.querySelectorAll('.okr-draft').length"));
        assertEquals(
                "Questions answered by the pages",
                tab.the(".okr-draft .okr-title").getText());
    }

    private void scoreAndCloseByKeyboard() {
        tab.tabTo(tab.the(".okr-strip [data-end=score]"));
        tab.press(Keys.ENTER);
        tab.until("document.activeElement.id === 'okr-closing-title' && " + SCORES + ".length === 2");
        tab.until("document.querySelector('.okr-closing-count').textContent === '0 of 2 scored'");
        tabWithin(".okr-closing-row [name=score]");
        tab.press("0.8");
        tab.press(Keys.TAB);
        tab.until("document.querySelector('.okr-closing-count').textContent === '1 of 2 scored'");
        tabWithin(".okr-closing-row + .okr-closing-row [name=score]");
        tab.press("0.3");
        tab.press(Keys.TAB);
        tab.press("Write the page first.");
        tab.press(Keys.TAB);
        tab.press(Keys.ARROW_DOWN);
        tab.until("document.querySelector('.okr-closing-count').textContent === '2 of 2 scored'");
        tab.script("document.querySelector('#okr-closing-title').focus()");
        tabWithin(".okr-close-cycle");
        tab.press(Keys.ENTER);
        tab.until("document.activeElement.closest('.okr-confirm-dialog') !== null");
        tab.press(Keys.ENTER);
    }

    /** Further on in the dialog. */
    private void tabWithin(String css) {
        for (int press = 0; press < 60 && !tab.the(css).equals(tab.focused()); press++) {
            tab.press(Keys.TAB);
        }
    }

    private void openAgain(Visitor admin, Page page) {
        tab.open(admin, page);
        tab.click(".okr-menu-button[data-menu=table]");
        tab.click(".okr-menu:popover-open [data-end=reopen]");
        tab.press("A number was wrong");
        tab.press(Keys.ENTER);
        tab.until("document.querySelector('.okr-strip')?.textContent.startsWith('2026 Q4 ended')");
    }

    private boolean exists(String css) {
        return (Boolean) tab.script("return document.querySelector(arguments[0]) !== null", css);
    }

    private String strip() {
        return tab.the(".okr-strip").getText();
    }

    private static Answer checkIn(Visitor editor, String keyResult, String value) {
        return editor.post("key-result/" + keyResult + "/check-in", Bodies.checkIn(7, "value", value));
    }
}
