package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Bodies;
import it.Page;
import it.Space;
import it.Team;
import it.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** Walk 6: what is suggested, asked and kept while a cycle is scored, by one and by two. */
public class ScoringIT {
    private static final String FIRST = ".okr-closing-row";
    private static final String SECOND = FIRST + " + .okr-closing-row";

    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final Space space = Space.fresh();
    private final String team = Team.unique("Ended");
    private final LocalDate then = LocalDate.now().minusMonths(3);
    private final String cycle = then.getYear() + " Q" + (then.getMonthValue() + 2) / 3;
    private String area = "";

    @Before
    public void aCycleThatHasEnded() {
        List<Map<String, String>> keyResults = List.of(
                Map.of("title", "Cut the wait from 12 to 4 days"), Map.of("title", "Raise answers from 0 to 100"));
        Map<String, Object> objective = Map.of(
                "container",
                space.key(),
                "team",
                team,
                "cycle",
                cycle,
                "title",
                "Nobody waits",
                "keyResults",
                keyResults);
        area = editor.post("objective", objective)
                .expecting(201)
                .json()
                .path("area")
                .asText();
        checkIn("-KR1", "8");
        checkIn("-KR2", "60");
        score();
    }

    @Test
    public void aSuggestionIsTakenByAClickAndALessonIsAskedFor() {
        assertEquals("0.5", tab.the(FIRST + " .okr-suggestion b").getText());
        assertFalse(tab.the(FIRST + " .okr-closing-asks").isDisplayed());
        tab.click(FIRST + " .okr-use");
        counts("1 of 2 scored");
        assertTrue(tab.the(FIRST + " .okr-closing-asks").isDisplayed());
        type(FIRST + " [name=lesson]", "Ask earlier.");
        assertFalse(tab.the(FIRST + " .okr-closing-asks").isDisplayed());
        saved(FIRST);
        score();
        assertEquals("0.5", value(FIRST + " [name=score]"));
        assertEquals("Ask earlier.", value(FIRST + " [name=lesson]"));
    }

    @Test
    public void whoSaysAnotherScoreSaysWhy() {
        type(SECOND + " [name=score]", "0.9");
        String asked = tab.the(SECOND + " .okr-closing-because label").getText();
        assertTrue(asked, asked.contains("0.6") && asked.contains("0.9"));
        type(SECOND + " [name=because]", "Two answers came a day late");
        saved(SECOND);
        score();
        assertEquals("Two answers came a day late", value(SECOND + " [name=because]"));
    }

    @Test
    public void anotherEndValueSuggestsAnotherScore() {
        tab.click(FIRST + " [name=value]");
        tab.script("document.activeElement.select()");
        tab.press("4", Keys.TAB);
        tab.until("document.querySelector('.okr-closing-row .okr-suggestion b').textContent === '1.0'");
        score();
        assertEquals("4", value(FIRST + " [name=value]"));
    }

    @Test
    public void aWrongEndValueThatIsTakenBackKeepsNothingOpen() {
        String complaint = "document.querySelector('.okr-closing-row .okr-error:not(:empty)')";
        tab.expects("400");
        type(FIRST + " [name=value]", "none");
        tab.until(complaint + " !== null");

        tab.click(FIRST + " [name=value]");
        tab.script("document.activeElement.select()");
        tab.press(Keys.DELETE, Keys.TAB);

        tab.until(complaint + " === null");
    }

    @Test
    public void allSuggestionsAreTakenAtOnce() {
        tab.click(".okr-menu-button[data-menu=closing]");
        tab.click(".okr-menu:popover-open [data-choice=use-all]");
        counts("2 of 2 scored");
        assertEquals("0.5", value(FIRST + " [name=score]"));
        assertEquals("0.6", value(SECOND + " [name=score]"));
    }

    @Test
    public void theTeamAndTheObjectiveHaveALineOfTheirOwn() {
        String several = "Twice we said no. ".repeat(12).strip();
        type("#okr-closing-helped", several);
        type(".okr-closing-objective [name=because]", "Fast enough");
        tab.until("document.querySelector('.okr-closing-team').dataset.version !== '0'"
                + " && document.querySelector('.okr-closing-objective').dataset.version !== '0'");
        score();
        assertEquals(several, value("#okr-closing-helped"));
        assertEquals(
                "fields as high as what is in them",
                0L,
                tab.script("return Array.from(document.querySelectorAll('.okr-closing textarea'))"
                        + ".filter(field => field.scrollHeight > field.clientHeight).length"));
        assertEquals("Fast enough", value(".okr-closing-objective [name=because]"));
    }

    @Test
    public void twoWhoScoreTheSameSeeBothVersions() {
        tab.expects("409");
        Map<String, Object> theirs = Map.of("score", "0.4", "lesson", "Theirs.", "outcome", "DONE", "version", 0);
        Visitor.as("admin").put("closing/score/" + area + "-KR1", theirs).expecting(200);
        type(FIRST + " [name=lesson]", "Mine.");
        String both = tab.the(FIRST + " .okr-comparison").getText();
        assertTrue(both, both.contains("Theirs.") && both.contains("Mine."));
        tab.click(FIRST + " .okr-comparison-ways button + button");
        saved(FIRST);
        score();
        assertEquals("Mine.", value(FIRST + " [name=lesson]"));
    }

    @Test
    public void twoWhoSayWhatHelpedAndWhatBecameOfItSeeBothVersions() {
        tab.expects("409");
        Map<String, Object> theirs =
                Map.of("area", area, "cycle", cycle, "helped", "Theirs.", "differently", "", "version", 0);
        editor.put("closing/answers", theirs).expecting(200);
        editor.put("closing/objective/" + area + "-O1", Map.of("because", "Theirs, too", "version", 0))
                .expecting(200);
        type("#okr-closing-helped", "Mine.");
        tab.click(".okr-closing-team .okr-comparison-ways button + button");
        type(".okr-closing-objective [name=because]", "Mine, too");
        tab.click(".okr-closing-objective .okr-comparison-ways button");
        tab.until("document.querySelector('.okr-closing-team').dataset.version === '2'");
        score();
        assertEquals("Mine.", value("#okr-closing-helped"));
        assertEquals("Theirs, too", value(".okr-closing-objective [name=because]"));
    }

    @Test
    public void whatCouldNotBeSavedIsKeptWhenSomebodyLeavesAndKeepsTheCycleOpen() {
        tab.expects("ERR_INTERNET_DISCONNECTED");
        tab.connected(false);
        type(FIRST + " [name=lesson]", "Ask earlier.");
        tab.until("document.querySelector('.okr-closing-row .okr-again') !== null");
        tab.press(Keys.ESCAPE);
        tab.until("document.querySelector('.okr-table > .okr-strip.okr-error')?.textContent.includes('still there')");

        tab.click(".okr-strip [data-end=score]");
        assertEquals("Ask earlier.", value(FIRST + " [name=lesson]"));
        tab.click(".okr-close-cycle");
        tab.until("document.activeElement.matches('.okr-again')");
        assertTrue(tab.all(".okr-confirm-dialog").isEmpty());

        tab.connected(true);
        tab.click(FIRST + " .okr-again");
        saved(FIRST);
        score();
        assertEquals("Ask earlier.", value(FIRST + " [name=lesson]"));
    }

    private void checkIn(String keyResult, String value) {
        editor.post("key-result/" + area + keyResult + "/check-in", Bodies.checkIn(5, "value", value))
                .expecting(201);
    }

    private void score() {
        tab.open(editor, Page.withTable(editor, space.key(), "team", team, "cycle", cycle));
        tab.click(".okr-strip [data-end=score]");
        tab.the(SECOND);
    }

    private void saved(String row) {
        tab.until("document.querySelector(arguments[0]).matches('.okr-saved')", row);
    }

    private void counts(String said) {
        tab.until("document.querySelector('.okr-closing-count').textContent === arguments[0]", said);
    }

    private String value(String css) {
        return (String) tab.script("return document.querySelector(arguments[0]).value", css);
    }

    /** Leaves the field, too. */
    private void type(String css, String text) {
        tab.click(css);
        tab.press(text, Keys.TAB);
    }
}
