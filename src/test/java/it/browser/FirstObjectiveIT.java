package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Page;
import it.Space;
import it.Team;
import it.Visitor;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** From the card of a team that has nothing yet to its table, by writing, without a mouse. */
public class FirstObjectiveIT {
    private static final String TRIALS = "Trials that pay: from 52 % to 70 %";
    private static final String AUDIT = "Sign-up passes the audit";

    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final Space space = Space.fresh();
    private final String team = Team.unique("Payments");
    private final Page page = Page.withTable(editor, space.key(), "team", team);

    @Test
    public void afterPublishingTheTableStandsThereWithAllKeyResults() {
        openForm();

        tab.press(
                "Nobody thinks about paying", Keys.ENTER, "The new terms begin in May", Keys.TAB, "editor", Keys.ENTER);
        tab.press(TRIALS, Keys.TAB, "editor", Keys.ENTER, AUDIT, Keys.ENTER);
        tab.pressWith(Keys.CONTROL, Keys.ENTER);
        publishAnyway("1 champion");

        tab.the(".okr-table .okr-kr");
        assertEquals("Nobody thinks about paying", tab.the(".okr-aim").getText());
        assertEquals("The new terms begin in May", tab.the(".okr-why").getText());
        assertEquals(List.of("Emil Editor\n" + TRIALS, AUDIT), texts(".okr-title"));
        assertEquals(2, space.keyResults(editor).size());
    }

    @Test
    public void aKeyResultIsReadWhileItIsTyped() {
        openForm();

        tab.press(Keys.TAB, Keys.TAB, Keys.TAB, TRIALS);

        tab.the(".okr-chips .okr-chip");
        assertEquals(List.of("from 52 %", "to 70 %", "metric"), texts(".okr-chip:not([hidden])"));

        tab.press(Keys.ENTER, "Increase sign-ups by 25 %");
        tab.until("document.querySelectorAll('.okr-reading-hint')[1].textContent.includes('start unknown')");
    }

    @Test
    public void whatIsMissingIsSaidAtItsFieldAndTheRestStaysTyped() {
        tab.expects("status of 400");
        openForm();

        tab.press(Keys.TAB, Keys.TAB, Keys.TAB, TRIALS);
        tab.pressWith(Keys.CONTROL, Keys.ENTER);

        tab.until("document.querySelector('.okr-error[data-of=title]').textContent.trim() === 'This is missing.'");
        assertEquals("title", tab.focused().getAttribute("name"));
        assertEquals(List.of(TRIALS), lines());
        assertEquals(List.of(), space.keyResults(editor));
    }

    @Test
    public void aChampionNobodyKnowsIsSaidInItsLine() {
        tab.expects("status of 400");
        openForm();

        tab.press("Nobody thinks about paying", Keys.TAB, Keys.TAB, Keys.TAB, TRIALS, Keys.ENTER);
        tab.press(AUDIT, Keys.TAB, "nobody.at.all");
        tab.pressWith(Keys.CONTROL, Keys.ENTER);
        publishAnyway("why now · sponsor · 1 champion");

        tab.until("document.querySelectorAll('.okr-line')[1].querySelector('[data-part=champion]').textContent.trim()"
                + " === 'Nobody here is called “nobody.at.all”.'");
        assertEquals("nobody.at.all", tab.focused().getAttribute("value"));
    }

    @Test
    public void escapeAsksBeforeItLosesWhatWasTyped() {
        openForm();
        tab.press("Nobody thinks about paying");

        tab.press(Keys.ESCAPE);
        assertEquals("Go on writing", tab.focused().getText());
        tab.press(Keys.ENTER);
        assertEquals("Nobody thinks about paying", tab.focused().getAttribute("value"));

        tab.press(Keys.ESCAPE, Keys.TAB, Keys.ENTER);
        tab.until("!document.querySelector('.okr-objective-form')");
        assertEquals("Draft an objective", tab.focused().getText());
    }

    @Test
    public void enterBreaksALineAndBackspaceRemovesAnEmptyOne() {
        openForm();

        tab.press(Keys.TAB, Keys.TAB, Keys.TAB, TRIALS, Keys.ENTER, AUDIT, Keys.ENTER);
        assertEquals(List.of(TRIALS, AUDIT, ""), lines());

        tab.press(Keys.BACK_SPACE);
        assertEquals(List.of(TRIALS, AUDIT), lines());
        assertEquals(AUDIT, tab.focused().getAttribute("value"));
    }

    @Test
    public void aTableGetsItsNextObjectiveTheSameWay() {
        space.bringIn(editor, "import", "# Objective: Nobody thinks about paying\n- " + TRIALS)
                .expecting(201);
        tab.open(editor, Page.withTable(editor, space.key()));
        tab.click(".okr-tools .okr-menu-button");
        tab.press(Keys.ENTER);
        tab.until("document.activeElement.name === 'title'");

        tab.press("Nobody waits for a refund");
        tab.pressWith(Keys.CONTROL, Keys.ENTER);
        publishAnyway("why now · sponsor");

        tab.until("document.querySelectorAll('.okr-table .okr-aim').length === 2");
    }

    @Test
    public void whoMayOnlyReadHasNoButton() {
        tab.open(Visitor.as("reader"), page);

        assertTrue(tab.the(".okr-message").isDisplayed());
        assertTrue(tab.all(".okr-add-objective").isEmpty());
    }

    private void publishAnyway(String open) {
        tab.until("document.activeElement.textContent === 'Publish anyway'");
        assertEquals(
                "Open: " + open + ". Publish anyway?", tab.the(".okr-asked p").getText());
        tab.press(Keys.ENTER);
    }

    private void openForm() {
        tab.open(editor, page);
        tab.tabTo(tab.the(".okr-first-run .okr-add-objective"));
        tab.press(Keys.ENTER);
        tab.until("document.activeElement.name === 'title'");
    }

    private List<String> lines() {
        return tab.all(".okr-line textarea").stream()
                .map(line -> line.getAttribute("value"))
                .toList();
    }

    private List<String> texts(String css) {
        return tab.all(css).stream()
                .map(WebElement::getText)
                .map(text -> text.replace('\u00a0', ' '))
                .toList();
    }
}
