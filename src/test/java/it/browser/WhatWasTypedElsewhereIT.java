package it.browser;

import static org.junit.Assert.assertEquals;

import it.Visitor;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What was typed is still there when it could not be saved, and is saved by pressing the same button again. */
@RunWith(Parameterized.class)
public class WhatWasTypedElsewhereIT {
    private static final String TOO_LONG = "a".repeat(5000);

    @Rule
    public final Tab tab = new Tab();

    private final TypingPlace place;
    private final Trouble trouble;
    private final Visitor person;

    public WhatWasTypedElsewhereIT(TypingPlace place, Trouble trouble) {
        this.place = place;
        this.trouble = trouble;
        this.person = place.person();
    }

    /** Why it could not be saved. */
    public enum Trouble {
        NO_ANSWER_AND_AN_EXPIRED_LOGIN,
        REFUSED
    }

    @Parameters(name = "{0} {1}")
    public static List<Object[]> places() {
        return Arrays.stream(TypingPlace.values())
                .flatMap(place -> Stream.of(Trouble.values())
                        .filter(trouble -> trouble != Trouble.REFUSED || place.isLimited())
                        .map(trouble -> new Object[] {place, trouble}))
                .toList();
    }

    private void type() {
        tab.expects("status of");
        tab.expects("ERR_INTERNET_DISCONNECTED");
        place.open(new Stage(tab));
        tab.the(place.field).clear();
        tab.the(place.field).sendKeys(place.text);
        if (place == TypingPlace.BROUGHT_IN_LIST) {
            tab.click(".okr-show");
            tab.until("!document.querySelector('.okr-write').hidden");
        }
    }

    @Test
    public void isStillThereAndSavedByTryingAgain() {
        switch (trouble) {
            case NO_ANSWER_AND_AN_EXPIRED_LOGIN -> whereTheProductDoesNotAnswerAndTheLoginHasExpired();
            case REFUSED -> whereItIsRefused();
        }
    }

    private void whereTheProductDoesNotAnswerAndTheLoginHasExpired() {
        type();
        tab.connected(false);
        tab.click(place.send);
        says("did not answer");
        isStillThere(place.text);

        tab.connected(true);
        tab.of(Visitor.anonymous());
        tab.click(place.again());
        says(place.saysWhenLoggedOut());
        isStillThere(place.text);

        tab.of(person);
        tab.click(place.again());
        arrives();
    }

    private void whereItIsRefused() {
        type();
        tab.script("arguments[0].value = arguments[1]", tab.the(place.field), TOO_LONG);
        tab.click(place.send);
        tab.until("Array.from(document.querySelectorAll('.okr-error')).some(one => one.textContent.trim())");
        isStillThere(TOO_LONG);

        tab.script("arguments[0].value = arguments[1]", tab.the(place.field), place.text);
        tab.click(place.send);
        arrives();
    }

    private void says(String words) {
        tab.until(
                "Array.from(document.querySelectorAll('.okr-error')).some(one => one.textContent.includes(arguments[0])"
                        + " && one.offsetParent)",
                words);
    }

    private void isStillThere(String text) {
        assertEquals(
                List.of(text),
                tab.script(
                        "return Array.from(document.querySelectorAll(arguments[0]), field => field.value)",
                        place.field));
    }

    private void arrives() {
        if (place.arrived.startsWith("!#")) {
            tab.until("!document.querySelector(arguments[0])", place.arrived.substring(2));
        } else {
            tab.until("document.querySelector(arguments[0]) !== null", place.arrived);
        }
    }
}
