package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Page;
import it.Team;
import it.Visitor;
import java.util.List;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

public class CollapsedObjectivesIT {
    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);

    @Test
    public void twentyKeyResultsStartOpen() {
        open(20);

        assertEquals(20, shown());
    }

    @Test
    public void moreStartCollapsedAndOpenWithAClick() {
        open(21);
        assertEquals(0, shown());

        tab.click(".okr-aim");

        assertEquals(21, shown());
    }

    @Test
    public void theKeyboardOpensThemAndTheyTellWhetherTheyAreOpen() {
        open(21);
        tab.tabTo(tab.the(".okr-open"));
        assertEquals("false", tab.focused().getAttribute("aria-expanded"));

        tab.press(Keys.ENTER);

        assertEquals("true", tab.focused().getAttribute("aria-expanded"));
        assertEquals(21, shown());
        tab.press(Keys.SPACE);
        assertEquals(0, shown());
    }

    @Test
    public void withoutScriptsTheTableIsCompleteAndOpensAsWell() {
        tab.devTools("Emulation.setScriptExecutionDisabled", "value", true);
        open(21);

        List<WebElement> rows = tab.all(".okr-kr");
        assertEquals(21, rows.size());
        assertEquals(0, shown());
        tab.click(".okr-open");

        assertEquals(21, shown());
        assertTrue(rows.get(0).getText().contains("Key result 0"));
        assertEquals(
                0,
                tab.all(".okr button").stream()
                        .filter(WebElement::isDisplayed)
                        .filter(button -> !Set.of("okr-now", "okr-cycle").contains(button.getAttribute("class")))
                        .count());
    }

    @Test
    public void nothingMovesWhileThePageLoads() {
        open(12);

        new Stillness(tab).holds();
    }

    @Test
    public void whatSomebodyFoldedComesFoldedSoThatNothingMoves() {
        open(12);
        tab.click(".okr-aim");

        tab.script("location.reload()");
        tab.until("performance.getEntriesByType('navigation')[0].type === 'reload'");
        assertEquals(0, shown());
        new Stillness(tab).holds();

        tab.devTools("Emulation.setScriptExecutionDisabled", "value", true);
        tab.devTools("Page.reload");
        assertEquals(12, tab.all(".okr-kr").size());
        assertEquals(0, shown());
    }

    private void open(int keyResults) {
        for (int number = 0; number < keyResults; number++) {
            team.keyResult("Key result " + number);
        }
        String behind = "<p>" + "What comes behind the table. ".repeat(40) + "</p>";
        tab.open(editor, Page.written(editor, "SHOP", Page.table("team", team.name()) + behind));
    }

    private long shown() {
        return tab.all(".okr-kr").stream().filter(WebElement::isDisplayed).count();
    }
}
