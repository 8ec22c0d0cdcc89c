package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Bodies;
import it.Page;
import it.Team;
import it.Visitor;
import java.time.LocalDate;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** All there is to say about a key result, over the page where somebody asked. */
public class DrawerIT {
    private static final String LONG = "Autofill is live for a tenth of the traffic. ".repeat(12);

    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);
    private final ShownKeyResult keyResult = new ShownKeyResult(tab, team.keyResult("Checkout completion"));

    @Before
    public void aPageWithAStoryOfTwentyFourDays() {
        LocalDate today = LocalDate.now();
        for (int ago = 23; ago >= 0; ago--) {
            String day = today.minusDays(ago).toString();
            checkIn("value", "" + (40 - ago), "day", day, "whatGotUsHere", ago == 0 ? LONG : "");
        }
        String sentence = Page.macro("headway-key-result", "key", keyResult.key());
        tab.open(
                editor,
                Page.written(editor, "SHOP", "<p>We watch " + sentence + ".</p>" + Page.table("team", team.name())));
    }

    @Test
    public void aClickOnTheTitleOpensItWithOneRequestAndNothingMoves() {
        String before = places();

        open();

        assertEquals("Checkout completion", tab.the("#okr-drawer-title").getText());
        assertEquals("40 %", tab.the(".okr-drawer .okr-standing b").getText());
        assertEquals(480, tab.the(".okr-drawer-dialog").getSize().width);
        assertEquals(2, tab.all(".okr-drawer svg[role=img]").size());
        assertEquals(1L, requests("/drawer"));
        assertEquals(before, places());
    }

    @Test
    public void escapeGivesTheFocusBackToTheRow() {
        open();

        tab.press(Keys.ESCAPE);

        tab.until("!document.querySelector('dialog')");
        tab.focusIs(keyResult.the(".okr-more"));
    }

    @Test
    public void theOpenedRowLeadsThereByKeyboardAndBack() {
        tab.tabTo(keyResult.the(".okr-more"));
        tab.press(Keys.ENTER);
        tab.the(".okr-log");
        tab.until("document.querySelector('.okr-all') !== null");
        for (int stops = 0; stops < 6 && !tab.focused().equals(tab.the(".okr-all")); stops++) {
            tab.press(Keys.TAB);
        }
        assertEquals("All 24 check-ins", tab.focused().getText());

        tab.press(Keys.ENTER);
        tab.until("document.activeElement.id === 'okr-drawer-title'");
        tab.press(Keys.ESCAPE);

        tab.until("!document.querySelector('dialog')");
        tab.focusIs(tab.the(".okr-all"));
    }

    @Test
    public void theLozengeInASentenceOpensItToo() {
        tab.click(".okr-lozenge");

        tab.the(".okr-drawer .okr-standing");
        tab.press(Keys.ESCAPE);
        tab.until("!document.querySelector('dialog')");
        tab.focusIs(tab.the(".okr-lozenge"));
    }

    @Test
    public void tenDaysAreShownAndTheOthersComeWhenAskedFor() {
        open();
        assertEquals(10, tab.all(".okr-drawer .okr-history tbody tr").size());
        assertEquals("Show 14 older", tab.the(".okr-older").getText());

        tab.click(".okr-older");

        tab.until("document.querySelectorAll('.okr-drawer .okr-history tbody tr').length === 24");
        assertFalse(tab.the(".okr-older").isDisplayed());
        assertEquals(1L, requests("/older"));
    }

    @Test
    public void longAnswersAreTwoLinesUntilSomebodyWantsMore() {
        open();
        assertTrue(tab.the(".okr-cut").getSize().height <= 42);

        tab.click(".okr-more-of-it");

        assertTrue(tab.all(".okr-more-of-it").isEmpty());
        assertTrue(tab.focused().getText().endsWith("traffic."));
        assertTrue(tab.focused().getSize().height > 42);
    }

    @Test
    public void aCheckInFromThereShowsThereAndInTheRow() {
        open();
        tab.click(".okr-drawer .okr-check-in");
        keyResult.field("typed").sendKeys("77");
        keyResult.chooseConfidence(9);
        keyResult.save();

        tab.until("document.querySelector('.okr-drawer .okr-standing b').textContent === '77 %'");
        keyResult.showsValue("77 %");
        tab.until("document.activeElement.matches('.okr-drawer .okr-check-in')");
        tab.press(Keys.TAB, Keys.ENTER);
        tab.until("document.querySelector('.okr-drawer .okr-standing b').textContent === '40 %'");
        keyResult.showsValue("40 %");
    }

    @Test
    public void theLastEntryIsSaidAnewAndBothAreMarked() {
        open();
        tab.click(".okr-drawer-more");
        tab.click("[data-choice=correct]");
        tab.until("document.querySelector('.okr-check-in-dialog [name=typed]')?.value === '40'");
        keyResult.field("typed").clear();
        keyResult.field("typed").sendKeys("41");
        keyResult.save();

        tab.until("document.querySelector('.okr-drawer .okr-standing b').textContent === '41 %'");
        String latest = tab.the(".okr-drawer .okr-history tbody tr").getText();
        assertTrue(latest, latest.contains("correction"));
        assertTrue(latest, latest.contains("40 % · confidence 5 · Emil Editor corrected"));
    }

    @Test
    public void ofTwoWhoCorrectTheSameTheSecondSeesBothAndDecides() {
        tab.expects("status of 409");
        open();
        tab.click(".okr-drawer-more");
        tab.click("[data-choice=correct]");
        tab.until("document.querySelector('.okr-check-in-dialog [name=typed]')?.value === '40'");
        Visitor.as("admin")
                .post(log() + "/" + latest() + "/correction", Bodies.checkIn(6, "value", "42"))
                .expecting(201);
        keyResult.field("typed").clear();
        keyResult.field("typed").sendKeys("41");
        keyResult.save();
        keyResult.complainsAt("", "Ada Admin corrected this just now: 42 %, confidence 6. Save yours instead?");
        assertEquals("41", keyResult.field("typed").getDomProperty("value"));

        keyResult.save();
        tab.until("document.querySelector('.okr-drawer .okr-standing b').textContent === '41 %'");
    }

    private String log() {
        return "key-result/" + keyResult.key() + "/check-in";
    }

    private String latest() {
        return editor.get(log()).json().at("/items/0/id").asText();
    }

    @Test
    public void aFailureCanBeTriedAgain() {
        tab.expects("/drawer");
        tab.connected(false);
        tab.script("document.querySelector('.okr-kr .okr-title').click()");
        tab.the(".okr-drawer-wait .okr-error");

        tab.connected(true);
        tab.click(".okr-drawer-wait button");

        tab.the(".okr-drawer .okr-standing");
    }

    @Test
    public void onAPhoneItFillsTheScreen() {
        tab.size(390, 800);

        open();

        assertEquals(390, tab.the(".okr-drawer-dialog").getSize().width);
        assertEquals(800, tab.the(".okr-drawer-dialog").getSize().height);
        assertTrue(tab.the(".okr-drawer .okr-check-in").getSize().height >= 44);
        assertEquals(
                true,
                tab.script("const main = document.querySelector('.okr-drawer-main');"
                        + "return main.scrollWidth <= main.clientWidth"));
    }

    private void open() {
        tab.script("document.querySelector('.okr-kr .okr-title').scrollIntoView({ block: 'center' })");
        keyResult.the(".okr-title").click();
        tab.the(".okr-drawer .okr-standing");
    }

    private String places() {
        return (String) tab.script("return JSON.stringify(Array.from(document.querySelectorAll('.okr-table tr'),"
                + " row => row.getBoundingClientRect().height))");
    }

    private Object requests(String part) {
        return tab.script(
                "return performance.getEntriesByType('resource').filter(entry => entry.name.includes(arguments[0])).length",
                part);
    }

    private void checkIn(String... more) {
        editor.post("key-result/" + keyResult.key() + "/check-in", Bodies.checkIn(5, more))
                .expecting(201);
    }
}
