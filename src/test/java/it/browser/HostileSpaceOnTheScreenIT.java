package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Attacks;
import it.Visitor;
import it.hostile.HostileSpace;
import java.util.List;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Whatever opens in a browser shows what was typed as text, wherever scripts put it. */
public class HostileSpaceOnTheScreenIT {
    private static final List<String> ATTACKS = Attacks.storable();
    private static HostileSpace space;

    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private Calm calm;

    @BeforeClass
    public static void write() {
        space = HostileSpace.written(Visitor.as("editor"));
    }

    @Before
    public void open() {
        calm = Calm.in(tab);
        tab.open(editor, space.table());
    }

    private void press(WebElement button) {
        tab.script("arguments[0].scrollIntoView({ block: 'center' }); arguments[0].click()", button);
    }

    private void closes() {
        tab.press(Keys.ESCAPE);
        tab.until("!document.querySelector('dialog')");
    }

    @Test
    public void allRowsAndListsOfATable() {
        List<WebElement> openers = tab.all(".okr-more, .okr-jdi .okr-list");
        assertTrue(openers.size() >= 3 * ATTACKS.size());
        openers.forEach(this::press);
        tab.until("document.querySelectorAll('.okr-log').length >= arguments[0]", ATTACKS.size());
        tab.until("document.querySelectorAll('.okr-checks .okr-check').length >= arguments[0]", 2 * ATTACKS.size());
        calm.holds();
        for (WebElement title : tab.all(".okr-rename")) {
            press(title);
            tab.press(Keys.ESCAPE);
        }
        press(tab.the(".okr-remove"));
        tab.the(".okr-checks .okr-undo");
        calm.holds();
    }

    @Test
    public void chipsAndForms() {
        for (WebElement chip : tab.all("button.okr-chip")) {
            press(chip);
            tab.the(".okr-health-panel");
            calm.holds();
            closes();
        }
        for (WebElement value : tab.all("button.okr-now")) {
            press(value);
            tab.the(".okr-check-in-dialog #okr-value");
            calm.holds();
            closes();
        }
        press(tab.the(".okr-rules"));
        tab.the(".okr-rules-dialog .okr-agreed");
        calm.holds();
    }

    @Test
    public void theFormOfAnObjective() {
        for (int row = 0; row < ATTACKS.size(); row++) {
            press(tab.all(".okr-objective .okr-menu-button").get(row));
            press(tab.the(".okr-menu [data-choice=edit]"));
            tab.the(".okr-objective-form [name=title]");
            calm.holds();
            press(tab.the(".okr-objective-form .okr-cancel"));
            tab.until("!document.querySelector('.okr-objective-form')");
        }
    }

    @Test
    public void theDrawer() {
        tab.open(editor, space.sentences());
        for (WebElement lozenge : tab.all(".okr-lozenge")) {
            press(lozenge);
            tab.the(".okr-drawer .okr-standing");
            calm.holds();
            closes();
        }
    }

    @Test
    public void pagesOfTheirOwn() {
        Visitor admin = Visitor.as("admin");
        tab.of(admin);
        for (String path : space.pagesOfTheirOwn()) {
            tab.open(admin.site(), "/plugins/servlet/headway/" + path);
            assertTrue(path, tab.the("h1").isDisplayed());
            assertEquals(List.of(), tab.script("return window.__hit"));
        }
    }

    @Test
    public void suggestionsOfTheMacroBrowser() {
        tab.open(editor.site(), "/pages/createpage.action?spaceKey=" + space.key());
        tab.click("#insert-macro");
        tab.click("[data-macro=headway-table]");
        WebElement team = tab.the("#macro-form-headway-table [name=team]");
        for (String attack : ATTACKS) {
            tab.script(
                    "arguments[0].focus(); arguments[0].value = arguments[1];"
                            + "arguments[0].dispatchEvent(new Event('input', { bubbles: true }))",
                    team,
                    attack);
            tab.until("document.querySelector('.okr-choices:not([hidden]) li') !== null");
            calm.holds();
        }
        assertEquals(List.of(), tab.script("return window.__hit"));
    }
}
