package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import it.Page;
import it.Team;
import it.Visitor;
import org.junit.Rule;
import org.junit.Test;

public class CheckInByMouseIT {
    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);
    private final ShownKeyResult mine = new ShownKeyResult(tab, team.keyResult("Checkout completion", "reader"));
    private final ShownKeyResult another = new ShownKeyResult(tab, team.keyResult("Orders without a call"));
    private final Page page = Page.withTable(editor, "SHOP", "team", team.name());

    @Test
    public void threeClicksAreEnough() {
        tab.open(editor, page);
        Hands hands = Hands.on(tab);

        mine.openForm();
        tab.until("document.activeElement.id === 'okr-value'");
        tab.press("42");
        mine.chooseConfidence(7);
        mine.save();

        mine.showsValue("42 %");
        mine.the(".okr-high");
        assertEquals("42", log(mine).at("/items/0/value").asText());
        assertEquals(70, log(mine).at("/items/0/confidence").asInt());
        assertEquals("the value, the confidence, Check in", 3, hands.clicks());
    }

    @Test
    public void theRowChangesInPlaceAndTheValueIsStored() {
        tab.open(editor, page);
        tab.script("window.sameVisit = true");

        checkIn(mine, "42", 4);

        assertEquals("42", log(mine).at("/items/0/value").asText());
        assertEquals(1, log(mine).path("items").size());
        assertEquals(0, log(another).path("items").size());
        assertEquals("–", another.shownValue());
        assertEquals(true, tab.script("return window.sameVisit === true"));
    }

    @Test
    public void afterwardsTheFocusIsOnTheValueAgainAndAVoiceSaysSo() {
        tab.open(editor, page);

        checkIn(mine, "42", 4);

        tab.focusIs(mine.value());
        tab.until("document.querySelector('[role=status]').textContent === 'Saved. 42 %, confidence 4.'");
    }

    @Test
    public void theSignOfTheObjectiveFollows() {
        tab.open(editor, page);

        checkIn(mine, "42", 9);

        assertEquals(1, tab.all(".okr-pips .okr-high").size());
        assertEquals(1, tab.all(".okr-pips .okr-none").size());
        assertEquals(
                "2 key results: 1 high, 1 without",
                tab.script("return document.querySelector('.okr-pips .okr-said').textContent"));
    }

    @Test
    public void aReaderSeesNoButtonButOnTheRowsOfTheirOwn() {
        tab.open(Visitor.as("reader"), page);

        assertEquals(1, tab.all(".okr-do").size());
        assertEquals(1, tab.all("button.okr-now").size());
        assertTrue(mine.the(".okr-do").isEnabled());
        checkIn(mine, "55", 8);
        assertEquals("reader", log(mine).at("/items/0/author").asText());
    }

    @Test
    public void whoeverOnlyReadsMayOpenRowsAndNothingElse() {
        tab.open(Visitor.as("mia.new"), page);

        assertTrue(tab.the(".okr-more").isDisplayed());
        assertEquals(2, tab.all(".okr-rows button").size());
        assertEquals(
                0,
                tab.all(".okr-toolbar :is(.okr-add-objective, .okr-bring-in, .okr-no-okrs)")
                        .size());
    }

    private void checkIn(ShownKeyResult keyResult, String value, int confidence) {
        keyResult.openForm();
        keyResult.field("typed").sendKeys(value);
        keyResult.chooseConfidence(confidence);
        keyResult.save();
        keyResult.showsValue(value + " %");
    }

    private JsonNode log(ShownKeyResult keyResult) {
        return editor.get("key-result/" + keyResult.key() + "/check-in").json();
    }
}
