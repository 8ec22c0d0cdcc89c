package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Bodies;
import it.Page;
import it.Team;
import it.Visitor;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A table of more than 25 key results is narrowed by what is typed above it. */
public class FilterIT {
    private static final String TOLD =
            "Array.from(document.querySelectorAll('[role=status]'), place => place.textContent)"
                    + ".includes(arguments[0])";

    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);

    @Test
    public void twentyFiveKeyResultsNeedNone() {
        open(25);

        assertEquals(0, tab.all(".okr-filter").size());
    }

    @Test
    public void whatHasTheWordsStaysAndItsObjectiveOpens() {
        String key = team.keyResult("Déjà vu", "editor");
        String other = team.objective("Nobody waits");
        editor.post("key-result", Bodies.keyResult(other, "Waiting time", "")).expecting(201);
        open(25);
        assertEquals(List.of(), shown(".okr-kr .okr-title"));

        type("deja");
        assertEquals(1, shown(".okr-kr .okr-title").size());
        assertTrue(shown(".okr-kr .okr-title").get(0).contains("Déjà vu"));
        assertEquals(List.of("Fewer people give up at checkout"), shown(".okr-aim"));
        tab.until(TOLD, "Key results found: 1");

        type("emil VU");
        assertEquals(1, shown(".okr-kr .okr-title").size());
        type(key.toLowerCase() + " déjà");
        assertEquals(1, shown(".okr-kr .okr-title").size());
        type("nobody");
        assertEquals(List.of("Waiting time"), shown(".okr-kr .okr-title"));
    }

    @Test
    public void byKeyboardEscapeLeavesTheTableAsItStood() {
        open(27);
        WebElement box = tab.the(".okr-filter");
        tab.tabTo(box);
        tab.press("zebra");
        assertEquals(List.of("Zebras"), shown(".okr-kr .okr-title"));

        tab.press(Keys.ESCAPE);

        tab.focusIs(box);
        assertEquals("", box.getAttribute("value"));
        assertEquals(List.of(), shown(".okr-kr .okr-title"));
        assertEquals(List.of("Fewer people give up at checkout"), shown(".okr-aim"));
        tab.until(TOLD, "All key results are shown.");
    }

    @Test
    public void nothingMatchesAndIsCleared() {
        open(27);
        for (String mode : List.of("light", "dark")) {
            tab.script("document.documentElement.dataset.colorMode = arguments[0]", mode);
            type("no such thing");
            assertEquals(List.of("Nothing matches “no such thing”. Clear"), shown(".okr-unmatched"));
            assertEquals(List.of(), shown(".okr-objective"));
            tab.until(TOLD, "Nothing matches “no such thing”.");
            assertEquals(mode, List.of(), new Axe(tab).complaints());
        }
        tab.tabTo(tab.the(".okr-unmatched .okr-link"));
        tab.press(Keys.ENTER);

        tab.focusIs(tab.the(".okr-filter"));
        assertEquals(List.of("Fewer people give up at checkout"), shown(".okr-aim"));
        assertEquals(0, tab.all(".okr-unmatched").size());
    }

    @Test
    public void whatWasTypedOutlivesAWrite() {
        open(27);
        type("zebra");

        tab.later("Headway.refresh(document.querySelector('.okr-table')).then(answer)");

        assertEquals("zebra", tab.the(".okr-filter").getAttribute("value"));
        assertEquals(List.of("Zebras"), shown(".okr-kr .okr-title"));
    }

    @Test
    public void nothingMovesAndNothingIsAskedFor() {
        open(27);
        new Stillness(tab).holds();
        List<Object> before = places();
        tab.script("performance.clearResourceTimings()");

        type("zebra");
        type("");

        assertEquals(before, places());
        assertEquals(List.of(), tab.script("return performance.getEntriesByType('resource').map(one => one.name)"));
        for (int width : List.of(1200, 900, 700, 400)) {
            tab.size(width, 900);
            assertTrue(width + " px", tab.the(".okr-filter").isDisplayed());
            assertEquals(
                    width + " px",
                    Boolean.TRUE,
                    tab.script("return document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        }
        tab.devTools("Emulation.clearDeviceMetricsOverride");
    }

    @SuppressWarnings("unchecked")
    private List<Object> places() {
        return (List<Object>)
                tab.script("return Array.from(document.querySelectorAll('.okr-toolbar > *, .okr-objective'),"
                        + " one => JSON.stringify(one.getBoundingClientRect()))");
    }

    private void open(int more) {
        var unused = team.keyResult("Zebras");
        for (int number = 1; number < more; number++) {
            team.keyResult("Key result " + number);
        }
        tab.open(editor, Page.withTable(editor, "SHOP", "team", team.name()));
    }

    private void type(String words) {
        WebElement box = tab.the(".okr-filter");
        box.click();
        tab.script("arguments[0].select()", box);
        tab.press(words.isEmpty() ? Keys.DELETE : words);
    }

    private List<String> shown(String css) {
        return tab.all(css).stream()
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .toList();
    }
}
