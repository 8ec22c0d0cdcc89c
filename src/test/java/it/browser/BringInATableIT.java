package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import it.Bodies;
import it.Page;
import it.Space;
import it.Team;
import it.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** From a page with a wide table as companies have them to the OKR table above it. */
public class BringInATableIT {
    private static final String WIDE = read(Path.of("src/test/resources/it/wide-table.html"));

    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final Space space = Space.fresh();
    private final String team = Team.unique("Checkout");

    @Before
    public void openThePage() {
        tab.open(editor, Page.written(editor, space.key(), Page.table("team", team) + WIDE));
    }

    @Test
    public void twoClicksAndTheOldTableIsStillThere() {
        String before = tab.the("table.confluenceTable").getText();
        Hands hands = Hands.on(tab);

        tab.click(".okr-bring-in");
        assertEquals("Bring in 8 key results", write().getText());
        assertEquals(List.of(), space.keyResults(editor));
        write().click();

        tab.the(".okr-table .okr-kr");
        assertEquals(2, hands.clicks());
        assertEquals(0, hands.keys());
        assertEquals(8, space.keyResults(editor).size());
        assertEquals(before, tab.the("table.confluenceTable").getText());
        JsonNode trials = space.keyResults(editor).get(0);
        assertEquals("Trials that pay", trials.path("title").asText());
        assertEquals("61", trials.path("value").asText());
        assertEquals("60", trials.path("confidence").asText());
    }

    @Test
    public void keptAsDraftsOnlyItsEditorsSeeThem() {
        tab.click(".okr-bring-in");
        write();
        tab.click(".okr-publishing [value=true]");
        choose(column("Notes"), "leave out");
        tab.until("!document.querySelector('.okr-preview[aria-busy]')");
        assertTrue(tab.the(".okr-publishing [value=true]").isSelected());
        write().click();

        tab.the(".okr-table .okr-draft .okr-kr");
        assertTrue(tab.the(".okr-brought-in").getText().startsWith("Brought in 8 key results as drafts."));
        assertEquals(List.of(), space.keyResults(Visitor.as("reader")));
    }

    @Test
    public void theKeyboardAloneDoes() {
        tab.tabTo(tab.the(".okr-bring-in"));
        Hands hands = Hands.on(tab);
        tab.press(Keys.ENTER);
        tab.until("document.activeElement.classList.contains('okr-write')");
        tab.press(Keys.ENTER);

        tab.the(".okr-table .okr-kr");
        assertEquals(2, hands.keys());
        assertEquals(8, space.keyResults(editor).size());
    }

    @Test
    public void thePreviewSaysWhatItFoundAndLeavesOut() {
        tab.click(".okr-bring-in");

        assertEquals(
                "Found 2 tables on this page: 2 objectives, 8 key results",
                tab.the(".okr-found strong").getText());
        assertEquals(
                "7 as read · 1 to look at · 2 left out", tab.the(".okr-counts").getText());
        assertTrue(row("Trials").getText(), row("Trials").getText().contains("52 → 61 → 70 %"));
        assertTrue(row("Trials").getText(), row("Trials").getText().contains("Emil Editor"));
        assertTrue(row("Steps").getText(), row("Steps").getText().contains("Jane Doe: not known here, left out"));
    }

    @Test
    public void anotherMeaningOfAColumnIsReadAtOnce() {
        tab.click(".okr-bring-in");
        write();

        choose(column("Owner"), "leave out");

        tab.until("!document.querySelector('.okr-lines').textContent.includes('Jane Doe')");
        tab.focusIs(column("Owner"));
    }

    @Test
    public void aStartThatIsGivenMakesAWay() {
        tab.click(".okr-bring-in");

        choose(tab.the(".okr-start"), "starts at…");
        tab.focused().sendKeys("120", Keys.ENTER);

        tab.until("document.querySelector('.okr-counts').textContent.startsWith('8 as read')");
        assertTrue(row("Checkouts").getText(), row("Checkouts").getText().contains("120 → 500"));
    }

    @Test
    public void aNameThatIsNoUsersIsPickedOnceForAllItsLines() {
        tab.click(".okr-bring-in");
        String words = tab.the(".okr-names .okr-person").getAttribute("data-words");
        tab.the(".okr-names .okr-person").sendKeys("ana");
        tab.until("document.querySelectorAll('.okr-choice').length === 1");
        tab.press(Keys.ARROW_DOWN, Keys.ENTER);
        tab.until(
                "Array.from(document.querySelectorAll('.okr-champion-read')).some(one => one.textContent === 'Ana Ruiz')");
        assertEquals(words, tab.the(".okr-names .okr-person").getAttribute("data-words"));
        assertEquals("Ana Ruiz", tab.the(".okr-names .okr-person").getDomProperty("value"));
        tab.until("!document.querySelector('.okr-preview[aria-busy]')");
        write().click();
        tab.until("document.querySelector('.okr-table .okr-kr') !== null");
        assertTrue(tab.the(".okr-table").getText().contains("Ana Ruiz"));
    }

    @Test
    public void theSameTableAgainBringsNothingNew() {
        bringIn();

        tab.click(".okr-menu-button[data-menu=table]");
        tab.click(".okr-menu .okr-bring-in");

        tab.until("document.querySelector('.okr-counts').textContent.includes('8 of 8 are here already')");
        assertEquals(false, tab.the(".okr-write").isDisplayed());
    }

    @Test
    public void undoTakesAllOfItBack() {
        bringIn();
        assertTrue(tab.the(".okr-brought-in").getText().startsWith("Brought in 8 key results."));

        tab.click(".okr-brought-in button");

        tab.the(".okr-first-run");
        assertEquals(List.of(), space.keyResults(editor));
    }

    @Test
    public void undoComesTooLateAfterACheckIn() {
        bringIn();
        String key = space.keyResults(editor).get(0).path("key").asText();
        editor.post("key-result/" + key + "/check-in", Bodies.checkIn(5)).expecting(201);
        tab.expects("import/undo");

        tab.click(".okr-brought-in button");

        tab.until("document.querySelector('.okr-brought-in').textContent.startsWith('Somebody has written')");
        assertEquals(8, space.keyResults(editor).size());
    }

    @Test
    public void whereThereIsNoTableTheBoxForPastingStandsOpen() {
        tab.open(editor, Page.withTable(editor, space.key(), "team", team));

        tab.click(".okr-bring-in");

        tab.focusIs(tab.the(".okr-bring-in-dialog textarea"));
    }

    private void bringIn() {
        tab.click(".okr-bring-in");
        write().click();
        tab.the(".okr-table .okr-kr");
    }

    private WebElement write() {
        tab.until("document.querySelector('.okr-write:not([hidden])')?.textContent.startsWith('Bring in')");
        return tab.the(".okr-write");
    }

    private WebElement row(String title) {
        write();
        return tab.all(".okr-lines li").stream()
                .filter(line -> line.getText().contains(title))
                .findFirst()
                .orElseThrow();
    }

    private static void choose(WebElement select, String name) {
        select.findElements(By.tagName("option")).stream()
                .filter(option -> option.getText().equals(name))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private WebElement column(String name) {
        return (WebElement) tab.script(
                "return Array.from(document.querySelectorAll('.okr-columns label'))"
                        + ".find(label => label.firstElementChild.textContent === arguments[0]).querySelector('select')",
                name);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
