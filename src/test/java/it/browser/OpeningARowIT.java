package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Bodies;
import it.Page;
import it.Team;
import it.Visitor;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class OpeningARowIT {
    private static final int CHECK_INS = 30;

    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);
    private final ShownKeyResult keyResult = new ShownKeyResult(tab, team.keyResult("Checkout completion"));

    @Before
    public void aPageWithALongStory() {
        for (int number = 1; number <= CHECK_INS; number++) {
            editor.post(
                            "key-result/" + keyResult.key() + "/check-in",
                            Bodies.checkIn(5, "value", "" + number, "inTheWay", "Stone " + number))
                    .expecting(201);
        }
        tab.open(editor, Page.withTable(editor, "SHOP", "team", team.name()));
    }

    @Test
    public void asksOnceAndShowsTheLastCheckIn() {
        assertEquals("false", keyResult.state());

        keyResult.toggle();

        tab.the(".okr-log");
        assertTrue(keyResult.details().getText().contains("Stone " + CHECK_INS));
        assertEquals("true", keyResult.state());
        assertEquals(
                keyResult
                        .details()
                        .findElement(org.openqa.selenium.By.tagName("td"))
                        .getAttribute("id"),
                keyResult.the(".okr-more").getAttribute("aria-controls"));
        assertEquals(1, requests());
    }

    @Test
    public void aSecondClickClosesAndAThirdAsksNoMore() {
        keyResult.toggle();
        tab.the(".okr-log");

        keyResult.toggle();
        assertFalse(keyResult.details().isDisplayed());
        assertEquals("false", keyResult.state());
        keyResult.toggle();

        assertTrue(keyResult.details().isDisplayed());
        assertEquals(1, requests());
    }

    @Test
    public void aFailureCanBeTriedAgain() {
        tab.expects("/details");
        tab.connected(false);
        keyResult.toggle();
        tab.the(".okr-details .okr-error");

        tab.connected(true);
        tab.click(".okr-details .okr-error button");

        tab.the(".okr-log");
        assertTrue(tab.focused().isDisplayed());
    }

    @Test
    public void aFewAreToldAndTheRowDoesNotGrowBeyondItsCap() {
        keyResult.toggle();
        tab.the(".okr-log");

        assertEquals(3, tab.all(".okr-before li").size());
        assertEquals("All 30 check-ins", tab.the(".okr-all").getText());
        assertTrue(keyResult.details().getSize().height <= 321);
    }

    @Test
    public void aCheckInFromTheOpenedRowShowsThereToo() {
        keyResult.toggle();
        tab.click(".okr-log .okr-check-in");
        keyResult.field("inTheWay").sendKeys("A new stone");
        keyResult.chooseConfidence(6);
        keyResult.save();

        tab.until("document.querySelector('.okr-log')?.textContent.includes('A new stone')");
        assertEquals("true", keyResult.state());
    }

    private long requests() {
        return (Long)
                tab.script(
                        "return performance.getEntriesByType('resource').filter(entry => entry.name.includes('/details')).length");
    }
}
