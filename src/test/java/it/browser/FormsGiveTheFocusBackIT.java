package it.browser;

import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** The form in the page and what opens over the drawer give the focus back to what they were opened with. */
public class FormsGiveTheFocusBackIT {
    private static final String TABLE_MENU = ".okr-menu-button[data-menu=table]";
    private static final String OBJECTIVE_MENU = ".okr-objective .okr-menu-button";

    @Rule
    public final Tab tab = new Tab();

    @Test
    public void anObjectiveThatIsNotAdded() {
        new Stage(tab).table().menu(".okr-add-objective").shows(".okr-objective-form");
        tab.click(".okr-objective-form .okr-cancel");
        isBack(TABLE_MENU);
    }

    @Test
    public void anEditThatIsNotMade() {
        new Stage(tab).table().objectiveMenu("[data-choice=edit]").shows(".okr-objective-form");
        tab.click(".okr-objective-form .okr-cancel");
        isBack(OBJECTIVE_MENU);
    }

    @Test
    public void aCorrectionThatIsNotMade() {
        Screen.DRAWER_MENU.open(new Stage(tab)).click("[data-choice=correct]");
        tab.until("document.activeElement.closest('.okr-check-in-dialog') !== null");
        tab.press(Keys.ESCAPE);
        tab.until("!document.querySelector('.okr-check-in-dialog')");
        tab.focusIs(tab.the(".okr-drawer-more"));
    }

    private void isBack(String opener) {
        tab.until("!document.querySelector('.okr-objective-form')");
        tab.focusIs(tab.the(opener));
    }
}
