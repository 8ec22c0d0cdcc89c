package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import it.Page;
import it.Space;
import it.Visitor;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Whoever is named in a form is chosen by full name, by keyboard alone, and sent by user name. */
public class PersonPickerIT {
    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final Page page = Page.withTable(editor, Space.fresh().key());

    @Before
    public void beginToWrite() {
        tab.open(editor, page);
        tab.click(".okr-add-objective");
        tab.until("document.activeElement.name === 'title'");
        tab.press("Nobody thinks about paying", Keys.TAB, "Carts are left", Keys.TAB);
    }

    @Test
    public void aChampionIsPickedAndTheTableShowsHer() {
        tab.press(Keys.TAB, "Orders from 10 to 20", Keys.TAB, "ana");
        offered(1);
        tab.press(Keys.ARROW_DOWN, Keys.ENTER);
        assertEquals("Ana Ruiz", champion().getDomProperty("value"));
        assertTrue(tab.all(".okr-choices").isEmpty());
        tab.pressWith(Keys.CONTROL, Keys.ENTER);
        tab.click(".okr-asked .okr-primary");
        tab.until("document.querySelector('.okr-table .okr-kr') !== null");
        assertTrue(tab.the(".okr-kr").getText().contains("Ana Ruiz"));

        tab.click(".okr-objective .okr-menu-button");
        tab.click(".okr-menu:popover-open [data-choice=edit]");
        assertEquals("Ana Ruiz", champion().getDomProperty("value"));
        assertEquals("ana", champion().getAttribute("data-user-name"));
    }

    @Test
    public void theFieldTellsWhatIsOfferedAndWhatIsChosen() {
        tab.press("e");
        offered(1);
        WebElement sponsor = sponsor();
        assertEquals("true", sponsor.getAttribute("aria-expanded"));
        assertEquals(
                "listbox", tab.the("#" + sponsor.getAttribute("aria-controls")).getAttribute("role"));
        assertNull(sponsor.getAttribute("aria-activedescendant"));
        tab.press(Keys.ARROW_UP);
        String active = sponsor.getAttribute("aria-activedescendant");
        assertEquals("true", tab.the("#" + active).getAttribute("aria-selected"));
    }

    @Test
    public void escapeClosesTheListAndNeitherTheFormNorWhatWasTyped() {
        tab.press("ana");
        offered(1);
        tab.press(Keys.ESCAPE);
        assertTrue(tab.all(".okr-choices").isEmpty());
        assertEquals("ana", sponsor().getDomProperty("value"));
        assertTrue(tab.the(".okr-objective-form").isDisplayed());
        assertTrue(tab.all(".okr-asked button").isEmpty());
    }

    @Test
    public void whoeverPicksThemselvesIsAskedToStandBehindIt() {
        tab.press("emil");
        offered(1);
        tab.press(Keys.ARROW_DOWN, Keys.ENTER);
        assertTrue(tab.the("[name=standBehind]").isDisplayed());
    }

    @Test
    public void aTextThatNobodyHasForANameIsToldAndKept() {
        tab.press("nobody here");
        tab.until("document.querySelector('.okr-choice-none') !== null");
        tab.press(Keys.TAB);
        assertTrue(tab.all(".okr-choices").isEmpty());
        assertEquals("nobody here", sponsor().getDomProperty("value"));
    }

    @Test
    public void aNameIsNeverMarkup() {
        tab.press("zoe");
        offered(1);
        assertTrue(tab.the(".okr-choice-label").getText().contains("<img src=x"));
        tab.press(Keys.ARROW_DOWN, Keys.ENTER);
        assertTrue(sponsor().getDomProperty("value").contains("<img src=x"));
        tab.until("document.title !== 'broken in'");
    }

    private void offered(int many) {
        tab.until("document.querySelectorAll('.okr-choice').length === " + many);
    }

    private WebElement sponsor() {
        return tab.the("[name=sponsor]");
    }

    private WebElement champion() {
        return tab.the(".okr-line .okr-person");
    }
}
