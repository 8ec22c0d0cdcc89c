package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Bodies;
import it.Page;
import it.Team;
import it.Visitor;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** What does not fit is cut, and told under the pointer or to the keyboard. What is folded stays folded. */
public class CutTextIT {
    private static final String LONG = "Raise the share of new customers who finish set-up within one day ".repeat(3);

    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);
    private final ShownKeyResult cut = new ShownKeyResult(tab, team.keyResult(LONG, "mia.new"));
    private final ShownKeyResult brief = new ShownKeyResult(tab, team.keyResult("Checkout completion"));
    private final Page page = Page.withTable(editor, "SHOP", "team", team.name());

    @Before
    public void open() {
        editor.post("key-result/" + cut.key() + "/check-in", Bodies.checkIn(5, "value", "1234567.5"))
                .expecting(201);
        tab.open(editor, page);
    }

    @Test
    public void aCutTitleIsToldUnderThePointerWithoutTheChampion() {
        tab.hover(cut.the(".okr-title"));

        tab.until("document.querySelector('.okr-tooltip')?.textContent === arguments[0]", LONG.strip());
    }

    @Test
    public void theKeyboardHearsOfItAtOnceAndEscapeEndsIt() {
        tab.tabTo(cut.the(".okr-more"));
        tab.until("document.querySelector('.okr-tooltip') !== null");

        tab.press(Keys.ESCAPE);

        assertTrue(tab.all(".okr-tooltip").isEmpty());
    }

    @Test
    public void aShortenedNumberIsToldExactly() {
        tab.hover(cut.value());

        tab.until("document.querySelector('.okr-tooltip')?.textContent.includes('1,234,567.5 %')");
    }

    @Test
    public void whatFitsIsNotToldTwice() {
        tab.hover(brief.the(".okr-title"));

        tab.later("setTimeout(answer, 700)");
        assertTrue(tab.all(".okr-tooltip").isEmpty());
        assertTrue(tab.all(".okr-table [title]").isEmpty());
    }

    @Test
    public void whatSomebodyFoldedStaysFoldedOnThisPageOnly() {
        tab.click(".okr-aim");
        assertEquals(false, tab.the(".okr-open").isSelected());

        again(page);
        assertEquals(false, tab.the(".okr-open").isSelected());
        again(Page.withTable(editor, "SHOP", "team", team.name()));
        assertEquals(true, tab.the(".okr-open").isSelected());

        again(page);
        tab.click(".okr-aim");
        again(page);
        assertEquals(true, tab.the(".okr-open").isSelected());
    }

    /** With all cookies that the browser has. */
    private void again(Page shown) {
        tab.open(editor.site(), "/pages/viewpage.action?pageId=" + shown.id());
    }
}
