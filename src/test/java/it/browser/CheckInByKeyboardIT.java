package it.browser;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import it.Page;
import it.Team;
import it.Visitor;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

public class CheckInByKeyboardIT {
    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);
    private final ShownKeyResult keyResult = new ShownKeyResult(tab, team.keyResult("Checkout completion"));

    @Before
    public void openTheForm() {
        tab.open(editor, Page.withTable(editor, "SHOP", "team", team.name()));
        tab.tabTo(keyResult.value());
        tab.press(Keys.ENTER);
        tab.until("document.activeElement.id === 'okr-value'");
    }

    @Test
    public void theValueThenADigitThenControlAndEnter() {
        tab.press("42", Keys.TAB, Keys.TAB, "7");
        tab.pressWith(Keys.CONTROL, Keys.ENTER);

        keyResult.showsValue("42 %");
        assertEquals(70, stored().path("confidence").asInt());
        tab.focusIs(keyResult.value());
    }

    @Test
    public void enterInTheValueSavesTooOnceConfidenceIsChosen() {
        tab.press(Keys.TAB, Keys.TAB, "9");
        keyResult.field("typed").sendKeys("43", Keys.ENTER);

        keyResult.showsValue("43 %");
    }

    @Test
    public void oneAndThenNoughtAreTen() {
        tab.press(Keys.TAB, Keys.TAB, "1", "0");
        tab.pressWith(Keys.CONTROL, Keys.ENTER);

        keyResult.the(".okr-high");
        assertEquals(100, stored().path("confidence").asInt());
    }

    @Test
    public void arrowsMoveTheConfidence() {
        tab.press(Keys.TAB, Keys.TAB, "5", Keys.ARROW_RIGHT);
        tab.pressWith(Keys.CONTROL, Keys.ENTER);

        keyResult.the(".okr-medium");
        assertEquals(60, stored().path("confidence").asInt());
    }

    @Test
    public void lowConfidenceAsksWhatChangedAndSavesWithoutAnAnswer() {
        tab.press(Keys.TAB, Keys.TAB, "2");
        tab.until("document.activeElement.name === 'inTheWay'");
        tab.pressWith(Keys.CONTROL, Keys.ENTER);

        keyResult.the(".okr-low");
    }

    @Test
    public void escapeGivesTheFocusBack() {
        tab.press(Keys.ESCAPE);

        tab.until("!document.querySelector('dialog[open]')");
        tab.focusIs(keyResult.value());
    }

    private JsonNode stored() {
        return editor.get("key-result/" + keyResult.key() + "/check-in").json().at("/items/0");
    }
}
