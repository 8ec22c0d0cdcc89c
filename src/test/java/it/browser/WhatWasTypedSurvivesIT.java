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

public class WhatWasTypedSurvivesIT {
    private static final String STEP = "Ask the five largest customers";

    /** The request arrives, its answer does not. */
    private static final String LOSE_THE_NEXT_ANSWER =
            """
            const real = window.fetch;
            window.fetch = async (...request) => {
                window.fetch = real;
                await real(...request);
                throw new TypeError('lost');
            };
            """;

    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);
    private final ShownKeyResult keyResult = new ShownKeyResult(tab, team.keyResult("Checkout completion"));

    @Before
    public void type() {
        tab.open(editor, Page.withTable(editor, "SHOP", "team", team.name()));
        keyResult.openForm();
        keyResult.field("nextStep").sendKeys(STEP);
        keyResult.chooseConfidence(7);
    }

    @Test
    public void aValueThatIsNoNumber() {
        tab.expects("status of 400");
        keyResult.field("typed").sendKeys("abc");
        keyResult.save();

        keyResult.complainsAt("value", "“abc” is not a number");
        tab.focusIs(keyResult.field("typed"));
        assertEquals("true", keyResult.field("typed").getAttribute("aria-invalid"));
        assertEquals("abc", keyResult.field("typed").getAttribute("value"));
        stillThere();
        stored(0);
    }

    @Test
    public void aLoginThatHasExpired() {
        tab.expects("status of 401");
        keyResult.field("typed").sendKeys("42");
        tab.of(Visitor.anonymous());
        keyResult.save();

        keyResult.complainsAt("", "The login has expired. Your text is still here");
        stillThere();
        tab.of(Visitor.as("editor"));
        keyResult.save();
        keyResult.showsValue("42 %");
        stored(1);
    }

    @Test
    public void aProductThatDoesNotAnswer() {
        tab.expects("ERR_INTERNET_DISCONNECTED");
        keyResult.field("typed").sendKeys("42");
        tab.connected(false);
        keyResult.save();

        keyResult.complainsAt("", "Not saved: Confluence did not answer. Your text is still here.");
        stillThere();
        tab.connected(true);
        keyResult.save();
        keyResult.showsValue("42 %");
        stored(1);
    }

    @Test
    public void anAnswerThatGetsLostAndIsAskedForAgain() {
        keyResult.field("typed").sendKeys("42");
        tab.script(LOSE_THE_NEXT_ANSWER);
        keyResult.save();

        keyResult.complainsAt("", "Not saved");
        stored(1);
        keyResult.save();
        keyResult.showsValue("42 %");
        stored(1);
    }

    @Test
    public void escapeAndTheCross() {
        tab.press(Keys.ESCAPE);
        tab.until("!document.querySelector('dialog')");
        keyResult.openForm();
        stillThere();

        tab.click(".okr-check-in-dialog .okr-close");
        tab.until("!document.querySelector('dialog')");
        keyResult.openForm();
        stillThere();
    }

    private void stillThere() {
        assertEquals(STEP, keyResult.field("nextStep").getAttribute("value"));
        assertEquals(
                "7",
                tab.script("return document.querySelector('.okr-check-in-dialog form').elements.confidence.value"));
    }

    private void stored(int checkIns) {
        JsonNode log = editor.get("key-result/" + keyResult.key() + "/check-in").json();
        assertEquals(checkIns, log.path("items").size());
    }
}
