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
import org.openqa.selenium.WebElement;

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
        String shipped = keyResultOf(team, "Parcels arrive in two days", "Orders in two days");
        String gone = keyResultOf(team, "Nobody fills in paper", "Forms left");
        checkIn(editor, shipped, "70").expecting(201);
        checkIn(editor, gone, "100").expecting(201);
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
                        + " Draft 2027 Q1 with 2 continued objectives",
                strip());
        assertEquals(
                List.of(53L, 53L, 53L, 53L),
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
        assertEquals(
                List.of("Fewer people give up at checkout", "Parcels arrive in two days"),
                texts(".okr-draft .okr-aim"));
        lessonsAreFoldedOnTop();
        tab.click(".okr-objective-form .okr-cancel");
        tab.click(".okr-draft .okr-menu-button");
        tab.click(".okr-menu:popover-open [data-choice=edit]");
        lessonsAreFoldedOnTop();
        assertEquals(
                "Fewer people give up at checkout",
                tab.the(".okr-objective-form [name=title]").getAttribute("value"));
    }

    /** Both of what goes on, and nothing of what was left without words. */
    private void lessonsAreFoldedOnTop() {
        tab.until(
                "document.querySelector('.okr-objective-form .okr-lessons summary')?.textContent === '2 lessons of 2026 Q4'");
        assertFalse(tab.the(".okr-lessons li").isDisplayed());
        assertTrue((Boolean) tab.script("const form = document.querySelector('.okr-objective-form');"
                + "return form.querySelector('.okr-lessons').getBoundingClientRect().bottom"
                + " <= form.querySelector('[name=title]').getBoundingClientRect().top"));
        tab.click(".okr-lessons summary");
        assertEquals(List.of("Write the page first.", "Ask the warehouse."), texts(".okr-lessons li"));
    }

    private List<String> texts(String css) {
        return tab.all(css).stream().map(WebElement::getText).toList();
    }

    private static String keyResultOf(Team team, String objective, String title) {
        return new Team(team.editor(), team.space(), team.name(), team.area(), team.objective(objective))
                .keyResult(title);
    }

    @Test
    public void theNextCycleIsDraftedFromTheMenuFourWeeksBefore() {
        clock.moveTo(LocalDate.parse("2026-12-02"));
        Visitor editor = Visitor.as("editor", site);
        Team team = Team.in("SHOP", editor);
        String keyResult = team.keyResult("Answers within a day", "editor");
        checkIn(editor, keyResult, "80").expecting(201);
        Page page = Page.withTable(editor, "SHOP", "team", team.name());
        tab.open(editor, page);
        assertFalse(exists("[data-end=draft]"));

        clock.moveTo(LocalDate.parse("2026-12-05"));
        tab.open(editor, page);
        tab.tabTo(tab.the(".okr-menu-button[data-menu=table]"));
        tab.press(Keys.ENTER);
        for (int item = 0; item < 12 && !"draft".equals(tab.focused().getDomAttribute("data-end")); item++) {
            tab.press(Keys.ARROW_DOWN);
        }
        assertEquals("Draft 2027 Q1", tab.focused().getText());
        tab.press(Keys.ENTER);
        tab.until("document.activeElement.name === 'title'");
        assertTrue(tab.the(".okr-objective-form").getText().contains("2027 Q1"));
        tab.open(editor, page);
        assertEquals(
                "what runs stays in sight", "2026 Q4", tab.the(".okr-cycle").getText());
    }

    private void scoreAndCloseByKeyboard() {
        tab.tabTo(tab.the(".okr-strip [data-end=score]"));
        tab.press(Keys.ENTER);
        tab.until("document.activeElement.id === 'okr-closing-title' && " + SCORES + ".length === 4");
        tab.until("document.querySelector('.okr-closing-count').textContent === '0 of 4 scored'");
        score(0, "0.8", "", false);
        score(1, "0.3", "Write the page first.", true);
        score(2, "0.7", "Ask the warehouse.", true);
        score(3, "1.0", "", false);
        tab.script("document.querySelector('#okr-closing-title').focus()");
        tabWithin(tab.the(".okr-close-cycle"));
        tab.press(Keys.ENTER);
        tab.until("document.activeElement.closest('.okr-confirm-dialog') !== null");
        tab.press(Keys.ENTER);
    }

    private void score(int row, String score, String lesson, boolean goesOn) {
        tabWithin(tab.all(".okr-closing-row [name=score]").get(row));
        tab.press(score, Keys.TAB);
        if (goesOn) {
            tabWithin(tab.all(".okr-closing-row [name=lesson]").get(row));
            tab.press(lesson, Keys.TAB, Keys.ARROW_DOWN);
        }
        tab.until(
                "document.querySelector('.okr-closing-count').textContent === arguments[0]", row + 1 + " of 4 scored");
    }

    /** Further on in the dialog. */
    private void tabWithin(WebElement element) {
        for (int press = 0; press < 60 && !element.equals(tab.focused()); press++) {
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
