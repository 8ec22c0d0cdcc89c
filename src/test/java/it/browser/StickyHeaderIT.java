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
            String keyResult = team.keyResult("Key result " + number);
            if (number == 20) {
                editor.post("key-result/" + keyResult + "/check-in", Bodies.checkIn(7, "value", "50"))
                        .expecting(201);
            }
        }
        tab.open(editor, Page.withTable(editor, "SHOP", "team", team.name(), "objectives", "open"));
    }

    @Test
    public void staysBelowTheBarOfTheProduct() {
        tab.script("document.querySelectorAll('.okr-kr')[20].scrollIntoView()");

        assertEquals(bottom("#header"), top(".okr-rows thead"), 1.0);
    }

    @Test
    public void nothingOfTheRowsStandsAboveIt() {
        tab.script("document.querySelectorAll('.okr-kr')[20].scrollIntoView()");
        Object above = tab.script("const at = one => document.querySelector(one).getBoundingClientRect();"
                + "window.scrollBy(0, at('.okr-way u + em').top - at('.okr-rows thead').top - 8);"
                + "const percent = at('.okr-way u + em');"
                + "return document.elementFromPoint(percent.right - 4, percent.top + 8).closest('thead') !== null");
        assertEquals(true, above);
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
