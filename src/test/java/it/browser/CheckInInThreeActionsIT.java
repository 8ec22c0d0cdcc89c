package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import it.Bodies;
import it.Page;
import it.Team;
import it.Visitor;
import java.time.LocalDate;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** From reading to a check-in: value, confidence, Enter; and what happens when it was not meant so. */
public class CheckInInThreeActionsIT {
    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);
    private final ShownKeyResult keyResult = new ShownKeyResult(tab, team.keyResult("Checkout completion"));

    @Before
    public void readTheTable() {
        checkIn(8, "value", "30", "nextStep", "Call the bank");
        tab.open(editor, Page.withTable(editor, "SHOP", "team", team.name()));
    }

    @Test
    public void byKeyboardAlone() {
        tab.tabTo(keyResult.value());
        tab.press(Keys.ENTER);
        tab.until("document.activeElement.id === 'okr-value'");

        tab.press("42");
        tab.press(Keys.TAB, Keys.TAB, "7");
        tab.press(Keys.ENTER);

        keyResult.showsValue("42 %");
        assertEquals(2, log().size());
        assertEquals("Call the bank", log().at("/0/nextStep").asText());
        tab.focusIs(keyResult.value());
        assertEquals(1L, requests("/check-in-form"));
    }

    @Test
    public void byMouse() {
        keyResult.openForm();
        keyResult.chooseConfidence(7);
        keyResult.save();

        tab.until("document.querySelector('.okr-toast') !== null");
        assertEquals(2, log().size());
    }

    @Test
    public void anEmptyValueSaysWhatItMeans() {
        keyResult.openForm();

        assertEquals("stays 30 %", keyResult.field("typed").getAttribute("placeholder"));
        assertEquals(400, tab.the(".okr-check-in-dialog").getSize().width);
    }

    @Test
    public void aDoubleClickStoresOnce() {
        keyResult.openForm();
        keyResult.chooseConfidence(7);
        tab.script(
                "const save = document.querySelector('.okr-check-in-dialog .okr-primary'); save.click(); save.click()");

        tab.until("document.querySelector('.okr-toast') !== null");
        assertEquals(2, log().size());
    }

    @Test
    public void undoIsTheNextStopOfTheKeyboardAndTakesItBack() {
        keyResult.openForm();
        keyResult.field("typed").sendKeys("99");
        keyResult.chooseConfidence(1);
        keyResult.save();
        keyResult.showsValue("99 %");
        tab.until("document.activeElement.matches('.okr-now')");

        tab.press(Keys.TAB);
        assertEquals("Undo", tab.focused().getText());
        tab.press(Keys.ENTER);

        keyResult.showsValue("30 %");
        tab.until("document.activeElement.matches('.okr-now')");
        tab.until("document.querySelector('[role=status]').textContent === 'Taken back. 30 % again.'");
        assertEquals(3, log().size());
    }

    @Test
    public void whatIsSaidOfAnEarlierDayIsMarkedAndDoesNotOverruleTheLater() {
        keyResult.openForm();
        tab.click(".okr-as-of summary");
        tab.script(
                "document.querySelector('[name=day]').value = arguments[0]",
                LocalDate.now().minusDays(3).toString());
        keyResult.field("typed").sendKeys("20");
        keyResult.chooseConfidence(7);
        keyResult.save();

        tab.until("document.querySelector('.okr-toast') !== null");
        keyResult.showsValue("30 %");
        assertEquals(LocalDate.now().minusDays(3).toString(), log().at("/0/day").asText());
    }

    @Test
    public void whoeverWasQuickerIsNamedAndTheSecondPressSaves() {
        tab.expects("status of 409");
        keyResult.openForm();
        checkIn(6, "value", "58");
        keyResult.field("typed").sendKeys("59");
        keyResult.chooseConfidence(7);
        keyResult.save();

        keyResult.complainsAt("", "Emil Editor checked in just now: 58 %, confidence 6. Save yours as well?");
        assertEquals(2, log().size());
        keyResult.save();

        keyResult.showsValue("59 %");
        assertEquals(3, log().size());
    }

    @Test
    public void tryAgainIsAButtonBesideTheReason() {
        tab.expects("ERR_INTERNET_DISCONNECTED");
        keyResult.openForm();
        keyResult.chooseConfidence(7);
        tab.connected(false);
        keyResult.save();
        tab.the(".okr-check-in-dialog .okr-again");

        tab.connected(true);
        tab.click(".okr-check-in-dialog .okr-again");

        tab.until("document.querySelector('.okr-toast') !== null");
        assertEquals(2, log().size());
    }

    @Test
    public void onAPhoneTheFormFillsTheScreenAndFingersHitIt() {
        tab.size(390, 800);
        keyResult.openForm();

        assertEquals(390, tab.the(".okr-check-in-dialog").getSize().width);
        assertTrue(tab.the(".okr-scale span").getSize().height >= 44);
        keyResult.chooseConfidence(7);
        keyResult.save();
        tab.until("document.querySelector('.okr-toast') !== null");
    }

    private JsonNode log() {
        return editor.get("key-result/" + keyResult.key() + "/check-in").json().path("items");
    }

    private void checkIn(int confidence, String... more) {
        editor.post("key-result/" + keyResult.key() + "/check-in", Bodies.checkIn(confidence, more))
                .expecting(201);
    }

    private Object requests(String part) {
        return tab.script(
                "return performance.getEntriesByType('resource').filter(entry => entry.name.includes(arguments[0])).length",
                part);
    }
}
