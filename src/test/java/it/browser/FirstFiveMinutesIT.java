package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Page;
import it.Space;
import it.Visitor;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** The first walk: from an empty space to a published objective without one setting, in less than two minutes of typing. */
public class FirstFiveMinutesIT {
    private static final String AIM = "Nobody thinks about paying";
    private static final String WHY = "The new terms begin in May";
    private static final String TRIALS = "Trials that pay: from 52 % to 70 %";
    private static final String REFUNDS = "Days until a refund: from 9 to 3";
    private static final double SECONDS_A_KEY = 0.25;
    private static final double SECONDS_A_CLICK = 3;

    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final Space space = Space.fresh();
    private final Page page = Page.withTable(editor, space.key());
    private int keys;

    @Test
    public void byKeyboardAlone() {
        tab.open(editor, page);
        tab.tabTo(tab.the(".okr-add-objective"));
        type(Keys.ENTER);
        tab.until("document.activeElement.name === 'title'");
        type(AIM, Keys.TAB, WHY, Keys.TAB, "editor", Keys.ENTER);
        type(TRIALS, Keys.TAB, "editor", Keys.ENTER, REFUNDS, Keys.TAB, "editor");
        tab.pressWith(Keys.CONTROL, Keys.ENTER);
        isPublished();
        tab.until("document.activeElement.matches('.okr-open')");
        assertTrue(keys + " keys", keys * SECONDS_A_KEY < 120);
    }

    @Test
    public void byMouse() {
        tab.open(editor, page);
        Hands hands = Hands.on(tab);
        tab.click(".okr-add-objective");
        tab.until("document.activeElement.name === 'title'");
        type(AIM);
        clickAndType("[name=whyNow]", WHY);
        clickAndType("[name=sponsor]", "editor");
        tab.click("[name=standBehind]");
        clickAndType(".okr-line textarea", TRIALS);
        clickAndType(".okr-line .okr-person", "editor");
        tab.click(".okr-objective-form [type=submit]");
        isPublished();
        assertEquals(7, hands.clicks());
        assertTrue(keys + " keys", keys * SECONDS_A_KEY + hands.clicks() * SECONDS_A_CLICK < 120);
        assertTrue(tab.the(".okr-behind").getText().contains("behind it since"));
    }

    private void type(CharSequence... words) {
        for (CharSequence word : words) {
            keys += word.length();
        }
        tab.press(words);
    }

    private void clickAndType(String field, String words) {
        tab.click(field);
        type(words);
    }

    /** With what every area begins with: nobody decided anything on its rules. */
    private void isPublished() {
        assertEquals(AIM, tab.the(".okr-table .okr-aim").getText());
        assertEquals(0, tab.all(".okr-draft").size());
        assertTrue(page.contentFor(Visitor.as("reader")).text().contains(AIM));
        String rules = "/plugins/servlet/headway/settings?area="
                + tab.the(".okr-table").getDomAttribute("data-area");
        Visitor admin = Visitor.as("admin");
        assertEquals(
                "0",
                admin.get(rules)
                        .expecting(200)
                        .html()
                        .selectFirst(".okr-deciding")
                        .attr("data-version"));
    }
}
