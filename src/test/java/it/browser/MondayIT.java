package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import it.Bodies;
import it.Page;
import it.Team;
import it.Visitor;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Walk 4: a meeting goes through the agenda by the keyboard; each thing is saved on its own, and leaving loses nothing. */
public class MondayIT {
    private static final int KEY_RESULTS = 12;
    private static final int MOST_ACTIONS = 60;

    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);
    private int actions;

    @Test
    public void twelveKeyResultsTakeSixtyActionsAtMost() {
        List<String> keys = low(KEY_RESULTS, "Key result");
        open();
        for (int step = 0; step < KEY_RESULTS / 3; step++) {
            press(Keys.TAB);
            press(Keys.SPACE);
        }
        tab.until("document.querySelector('.okr-agenda-settled').textContent === '4 done'");
        actions++;
        tab.pressWith(Keys.CONTROL, Keys.ENTER);
        for (String key : keys) {
            at(key);
            press("50");
            press(Keys.ENTER);
            press("6");
            press(Keys.ENTER);
        }
        tab.until("document.activeElement.matches('[data-step=next-steps] h3')");
        press(Keys.ENTER);
        tab.until("!document.querySelector('dialog')");

        keys.forEach(key -> assertEquals(key, 60, said(key, "confidence")));
        assertTrue(actions + " actions", actions <= MOST_ACTIONS);
    }

    @Test
    public void leavingHalfWayLosesNothing() {
        List<String> keys = low(3, "Key result");
        open();
        press(Keys.ENTER);
        at(keys.get(0));
        press("51", Keys.ENTER, "7", Keys.ENTER);
        at(keys.get(1));
        press("52", Keys.TAB, "Half of a thought");
        tab.press(Keys.ESCAPE);
        tab.until("!document.querySelector('dialog')");

        assertEquals(70, said(keys.get(0), "confidence"));
        assertEquals(30, said(keys.get(1), "confidence"));
        ShownKeyResult second = new ShownKeyResult(tab, keys.get(1));
        second.openForm();
        assertEquals("Half of a thought", second.field("whatGotUsHere").getAttribute("value"));
        tab.press(Keys.ESCAPE);
        tab.until("!document.querySelector('dialog')");
        tab.click(".okr-agenda-walk");
        at(keys.get(1));
        assertEquals("52", tab.focused().getAttribute("value"));
        tab.click(".okr-agenda-list [data-step='" + keys.get(2) + "']");
        at(keys.get(2));
        assertEquals(
                "not saved yet",
                tab.the("[data-step='" + keys.get(1) + "'] .okr-agenda-mark").getText());
    }

    @Test
    public void anAnswerThatCouldNotBeSavedIsTriedAgain() {
        tab.expects("ERR_INTERNET_DISCONNECTED");
        List<String> keys = low(1, "Key result");
        open();
        tab.connected(false);
        tab.click(".okr-answer [value=DONE]");
        tab.click(".okr-agenda li .okr-error .okr-again");
        tab.until("document.querySelector('.okr-agenda li .okr-error').textContent.includes('did not answer')");
        tab.connected(true);
        tab.click(".okr-agenda li .okr-error .okr-again");
        tab.until(() -> entries(keys.get(0)).path("items").size() == 2, "the answer is stored");
        assertEquals("DONE", entries(keys.get(0)).at("/items/0/lastStep").asText());
    }

    @Test
    public void longWordsAndNumbersDoNotBreakIt() {
        String word = "x".repeat(185);
        String digits = "1234567890".repeat(4);
        String key = team.keyResult(word);
        editor.post("key-result/" + key + "/check-in", Bodies.checkIn(2, "value", digits, "nextStep", digits))
                .expecting(201);
        for (int width : new int[] {1200, 900, 400}) {
            tab.size(width, 800);
            open();
            staysInside(width);
            press(Keys.ENTER);
            at(key);
            staysInside(width);
            tab.press(Keys.ESCAPE);
            tab.until("!document.querySelector('dialog')");
        }
    }

    private void staysInside(int width) {
        for (String part : List.of(".okr-agenda", ".okr-agenda-main", ".okr-agenda-list", ".okr-agenda-head")) {
            assertEquals(
                    part + " at " + width,
                    true,
                    tab.script(
                            "const part = document.querySelector(arguments[0]);"
                                    + "return part.scrollWidth <= part.clientWidth",
                            part));
        }
    }

    /** Every third has a next step from last time. */
    private List<String> low(int many, String title) {
        return IntStream.range(0, many)
                .mapToObj(number -> {
                    String key = team.keyResult(title + " " + number, "editor");
                    String step = number % 3 == 0 ? "Step " + number : "";
                    editor.post("key-result/" + key + "/check-in", Bodies.checkIn(3, "value", "20", "nextStep", step))
                            .expecting(201);
                    return key;
                })
                .toList();
    }

    private void open() {
        tab.open(editor, Page.withTable(editor, "SHOP", "team", team.name()));
        WebElement agenda = tab.the(".okr-agenda-walk");
        tab.script("arguments[0].focus()", agenda);
        press(Keys.ENTER);
        tab.until("document.activeElement.matches('.okr-agenda-step h3')");
    }

    private void at(String key) {
        tab.until(
                "document.activeElement.id === 'okr-value'"
                        + " && document.activeElement.closest('[data-step]').dataset.step === arguments[0]",
                key);
    }

    private void press(CharSequence... keys) {
        actions += keys.length;
        tab.press(keys);
    }

    private int said(String key, String field) {
        return entries(key).at("/items/0/" + field).asInt();
    }

    private JsonNode entries(String key) {
        return editor.get("key-result/" + key + "/check-in").json();
    }
}
