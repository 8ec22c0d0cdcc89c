package it.browser;

import static org.junit.Assert.assertEquals;

import it.Page;
import it.Team;
import it.Visitor;
import org.junit.Rule;
import org.junit.Test;

public class CheckInFormPlaceIT {
    private static final String STANDS =
            """
            const box = document.querySelector('.okr-check-in-dialog').getBoundingClientRect();
            return [box.left, box.top, box.right - innerWidth, box.bottom - innerHeight].join(' ');
            """;

    private static final String HIDDEN =
            """
            const box = document.querySelector('.okr-check-in-dialog').getBoundingClientRect();
            return box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight;
            """;

    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);
    private final ShownKeyResult first = new ShownKeyResult(tab, team.keyResult("First"));
    private final Page page = Page.withTable(editor, "SHOP", "team", team.name());

    @Test
    public void isUnderTheValue() {
        tab.size(1200, 1200);
        tab.open(editor, page);

        first.openForm();

        assertEquals(
                true,
                tab.script(
                        "return arguments[0].getBoundingClientRect().top > arguments[1].getBoundingClientRect().bottom",
                        tab.the(".okr-check-in-dialog"),
                        first.value()));
    }

    @Test
    public void isInsideTheWindowEvenAtItsEnd() {
        ShownKeyResult last = first;
        for (int number = 0; number < 15; number++) {
            last = new ShownKeyResult(tab, team.keyResult("Key result " + number));
        }
        tab.size(1000, 700);
        tab.open(editor, page);

        last.openForm();

        assertEquals(false, tab.script(HIDDEN));
        tab.script("document.querySelector('.okr-check-in-dialog textarea').style.height = '100px'");
        tab.until("!(() => {" + HIDDEN + "})()");
    }

    @Test
    public void scrollsInsideALowWindowWithItsButtonsInSight() {
        tab.size(900, 450);
        tab.open(editor, page);
        first.openForm();
        assertEquals(false, tab.script(HIDDEN));

        first.field("nextStep").sendKeys("Ask the bank");
        tab.script("document.querySelector('.okr-check-in-dialog textarea').style.height = '200px'");

        tab.until("!(() => {" + HIDDEN + "})()");
        tab.until(
                "document.querySelector('.okr-check-in-dialog .okr-primary').getBoundingClientRect().bottom < innerHeight");
        assertEquals("nextStep", tab.focused().getAttribute("name"));
        tab.until("document.activeElement.getBoundingClientRect().top > 0");
    }

    @Test
    public void staysInsideWhenTheWindowChanges() {
        tab.size(1200, 900);
        tab.open(editor, page);
        first.openForm();

        tab.size(700, 900);
        tab.until("!(() => {" + HIDDEN + "})()");

        tab.size(390, 800);
        tab.until("(() => {" + STANDS + "})() === '0 0 0 0'");
    }

    @Test
    public void fillsTheScreenOfAPhone() {
        tab.size(390, 800);
        tab.open(editor, page);

        first.openForm();

        assertEquals("0 0 0 0", tab.script(STANDS));
    }
}
