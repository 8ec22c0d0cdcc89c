package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Bodies;
import it.DevHost;
import it.HostProcess;
import it.MovedClock;
import it.Page;
import it.Team;
import it.Visitor;
import java.time.LocalDate;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** A table of an earlier day: what opens in it is of that day, says so, and changes nothing. */
public class AnEarlierDayIT {
    private static final String NOTHING_TO_CHANGE =
            ".okr-check-in, .okr-edit, .okr-link-issue, .okr-actions, [data-choice=edit]," + " [data-choice=correct]";

    @Rule
    public final Tab tab = new Tab();

    private final MovedClock clock = MovedClock.on(LocalDate.parse("2026-11-10"));
    private HostProcess host;
    private String keyResult;
    private Visitor editor;
    private Page page;

    @Before
    public void aWeekGoesBy() {
        host = DevHost.ofThisBuild().with(clock.jar()).start(List.of("--empty", "--strict", "--only", "confluence"));
        editor = Visitor.as("editor", host.confluence());
        Team team = Team.in("SHOP", editor);
        keyResult = team.keyResult("Trials that pay", "editor");
        checkIn("4.9");
        clock.moveTo(LocalDate.parse("2026-11-18"));
        checkIn("5.1");
        page = Page.withTable(editor, "SHOP", "team", team.name(), "asOf", "2026-11-10");
    }

    @After
    public void stop() {
        host.close();
    }

    @Test
    public void opensAsItStood() {
        tab.open(editor, page);
        ShownKeyResult row = new ShownKeyResult(tab, keyResult);

        row.toggle();
        isOfThatDay(tab.the(".okr-log").getText());
        tab.click(".okr-all");

        tab.until("document.activeElement.id === 'okr-drawer-title'");
        isOfThatDay(tab.the(".okr-drawer").getText());
        assertEquals("10 Nov", tab.the(".okr-drawer .okr-history tbody th").getText());
        tab.press(Keys.ESCAPE);
        row.the(".okr-title").click();
        isOfThatDay(tab.the(".okr-drawer").getText());
    }

    private void isOfThatDay(String text) {
        assertTrue(
                text,
                text.startsWith("As it stood on 10 November 2026.") || text.contains("As it stood on 10 November"));
        assertTrue(text, text.contains("4.9 %"));
        assertFalse(text, text.contains("5.1") || text.contains("18 Nov"));
        assertEquals(List.of(), tab.all(NOTHING_TO_CHANGE));
    }

    private void checkIn(String value) {
        editor.post(
                        "key-result/" + keyResult + "/check-in",
                        Bodies.checkIn(9, "value", value, "nextStep", "At " + value))
                .expecting(201);
    }
}
