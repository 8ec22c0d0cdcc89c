package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Page;
import it.Team;
import it.Visitor;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

public class StickyHeaderIT {
    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");

    @Before
    public void aLongTable() {
        Team team = Team.in("SHOP", editor);
        for (int number = 0; number < 30; number++) {
            team.keyResult("Key result " + number);
        }
        tab.open(editor, Page.withTable(editor, "SHOP", "team", team.name(), "objectives", "open"));
    }

    @Test
    public void staysBelowTheBarOfTheProduct() {
        tab.script("document.querySelectorAll('.okr-kr')[20].scrollIntoView()");

        assertEquals(bottom("#header"), top(".okr-rows thead"), 1.0);
    }

    @Test
    public void neverHidesWhatHasTheFocus() {
        tab.script("document.querySelectorAll('.okr-do')[29].focus()");
        for (int stops = 0; stops < 60; stops++) {
            tab.pressWith(Keys.SHIFT, Keys.TAB);

            assertTrue("stop " + stops, top(":focus") >= bottom(".okr-rows thead"));
        }
        assertTrue(tab.focused().findElement(By.xpath("ancestor::tr")).isDisplayed());
    }

    private double top(String css) {
        return edge(css, "top");
    }

    private double bottom(String css) {
        return edge(css, "bottom");
    }

    private double edge(String css, String side) {
        return ((Number) tab.script(
                        "return document.querySelector(arguments[0]).getBoundingClientRect()[arguments[1]]", css, side))
                .doubleValue();
    }
}
