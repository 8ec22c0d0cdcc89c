package it.browser;

import it.Visitor;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Whatever opens gives the focus back to what it was opened with, whichever way it is closed. */
@RunWith(Parameterized.class)
public class FocusComesBackIT {
    private static final String TABLE_MENU = ".okr-menu-button[data-menu=table]";
    private static final String OPEN = "dialog[open], .okr-menu:popover-open";
    private static final List<String> CLOSERS = List.of(".okr-close", ".okr-cancel");

    @Rule
    public final Tab tab = new Tab();

    private final String place;
    private final String opener;
    private final String item;

    /** The item is one of the opener's menu, or none. */
    public FocusComesBackIT(String place, String opener, String item) {
        this.place = place;
        this.opener = opener;
        this.item = item;
    }

    @Parameters(name = "in {0}: {1} {2}")
    public static Object[][] openers() {
        return new Object[][] {
            {"table", ".okr-rules", ""},
            {"table", ".okr-agenda-walk", ""},
            {"table", "button.okr-cycle", ""},
            {"table", TABLE_MENU, ""},
            {"table", TABLE_MENU, ".okr-no-okrs"},
            {"table", TABLE_MENU, ".okr-bring-in"},
            {"table", TABLE_MENU, "[data-choice=as-of]"},
            {"table", TABLE_MENU, "[data-choice=changes]"},
            {"table", ".okr-kr button.okr-now", ""},
            {"table", ".okr-kr .okr-do", ""},
            {"table", ".okr-log .okr-check-in", ""},
            {"table", ".okr-log .okr-all", ""},
            {"table", ".okr-objective .okr-menu-button", ""},
            {"table", ".okr-chip", ""},
            {"table", TABLE_MENU, "[data-choice=health]"},
            {"table", ".okr-objective .okr-menu-button", "[data-choice=share]"},
            {"table", ".okr-objective .okr-menu-button", "[data-choice=drop]"},
            {"draft", ".okr-objective .okr-menu-button", "[data-choice=notes]"},
            {"ended", ".okr-strip [data-end=score]", ""},
            {"ended", TABLE_MENU, "[data-end=score]"},
            {"closed", TABLE_MENU, "[data-end=reopen]"},
            {"areas", ".okr-area-file", ""},
            {"areas", ".okr-rebind", ""},
            {"first run", "button.okr-cycle", ""},
            {"first run", ".okr-no-okrs", ""},
            {"first run", ".okr-bring-in", ""},
            {"issue", ".okr-panel-check-in", ""},
            {"issue", ".okr-panel-link", ""},
            {"issue", "#opsbar-operations_more", "#okr-link-to-key-result"},
        };
    }

    @Test
    public void toWhatOpenedIt() {
        Stage stage = new Stage(tab);
        Visitor admin = Visitor.as("admin");
        Stage opened =
                switch (place) {
                    case "table" -> stage.table();
                    case "issue" -> stage.issue().shows(".okr-toward");
                    case "draft" -> stage.draft();
                    case "ended" -> stage.ended(admin);
                    case "closed" -> stage.closed(admin);
                    case "areas" -> stage.admin("areas");
                    default -> stage.newTeam();
                };
        if (opener.startsWith(".okr-log")) {
            opened.keyResult().toggle();
        }
        open();
        tab.press(Keys.ESCAPE);
        isBack("by Esc");
        for (String closer : CLOSERS) {
            open();
            if (tab.all("dialog[open] " + closer).isEmpty()) {
                tab.press(Keys.ESCAPE);
            } else {
                tab.click("dialog[open] " + closer);
            }
            isBack("by " + closer);
        }
    }

    private void open() {
        WebElement button = tab.the(opener);
        tab.script("arguments[0].focus()", button);
        tab.press(Keys.ENTER);
        if (!item.isEmpty()) {
            tab.click(item.startsWith("#") ? item : ".okr-menu:popover-open " + item);
        }
        tab.until("Boolean(document.activeElement.closest(arguments[0]))", OPEN);
        // What arrives moves what is to be pressed.
        tab.until("!document.querySelector('dialog [aria-busy=true]')");
    }

    private void isBack(String way) {
        tab.until("!document.querySelector(arguments[0])", OPEN);
        tab.until(() -> tab.the(opener).equals(tab.focused()), way);
    }
}
