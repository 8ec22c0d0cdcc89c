package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Bodies;
import it.Page;
import it.Team;
import it.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;

/** The page of a key result and the lozenge in a sentence fit where they are put, whatever the text. */
public class AddressOnTheScreenIT {
    private static final String ADDRESS = "/plugins/servlet/headway/";
    private static final String DIGITS = "1234567890123456789012345678901234567890";
    private static final String TOO_WIDE =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);

    @Test
    public void aPageNeverScrollsSideways() {
        String keyResult = wide();
        for (String key : List.of(keyResult, team.objective())) {
            tab.of(editor).open(editor.site(), ADDRESS + key);
            for (int width : new int[] {1200, 900, 700, 400}) {
                tab.size(width, 900);
                assertEquals(key + " in " + width, 0L, tab.script(TOO_WIDE));
            }
        }
    }

    @Test
    public void aPageThatIsNotThereSaysSoQuietly() {
        tab.expects("404");
        tab.of(editor).open(editor.site(), ADDRESS + "NOWHERE-KR1");

        assertEquals("Not available", tab.the("#main h1").getText());
    }

    @Test
    public void aLozengeMakesItsLineNoHigher() {
        String macro = Page.macro("headway-key-result", "key", team.keyResult("Checkout completion"));
        tab.open(editor, Page.written(editor, "SHOP", "<p>Plain.</p><p>See " + macro + ".</p>"));

        assertEquals(height(0), height(1));
    }

    @Test
    public void aLozengeNeverScrollsSideways() {
        String macro = Page.macro("headway-key-result", "key", wide());
        tab.open(editor, Page.written(editor, "SHOP", "<p>See " + macro + macro + ".</p>"));
        for (int width : new int[] {1200, 600, 400}) {
            tab.size(width, 900);
            assertTrue(width + " px", (Long) tab.script(TOO_WIDE) <= 0);
        }
    }

    private Object height(int paragraph) {
        return tab.script("return document.querySelectorAll('#main-content p')[arguments[0]].clientHeight", paragraph);
    }

    private String wide() {
        Map<String, String> measure = Map.of("type", "METRIC", "from", "0", "to", DIGITS, "unit", "x".repeat(40));
        String keyResult = editor.post(
                        "key-result",
                        Map.of("objective", team.objective(), "title", "x".repeat(185), "measure", measure))
                .expecting(201)
                .json()
                .path("key")
                .asText();
        String text = "y".repeat(140);
        editor.post(
                        "key-result/" + keyResult + "/check-in",
                        Bodies.checkIn(5, "value", DIGITS, "whatGotUsHere", text, "inTheWay", text, "nextStep", text))
                .expecting(201);
        return keyResult;
    }
}
