package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Bodies;
import it.Page;
import it.Team;
import it.Visitor;
import java.time.LocalDate;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What was agreed stands behind the i of a table, is decided on one page, and is what the table does. */
public class AgreedRulesIT {
    @Rule
    public final Tab tab = new Tab();

    private final Visitor admin = Visitor.as("admin");
    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);
    private final String settings = "/plugins/servlet/headway/settings?area=" + team.area();

    private void openTheTable(Visitor reader) {
        team.keyResult("Checkout completion");
        tab.open(reader, Page.withTable(editor, "SHOP", "team", team.name()));
    }

    private void openTheSettings() {
        tab.of(admin).open(admin.site(), settings);
    }

    private void choose(String setting, String value) {
        tab.click("[name=" + setting + "] option[value=" + value + "]");
    }

    private void save() {
        tab.click(".okr-deciding [type=submit]");
    }

    private void sees(String words) {
        tab.until("document.body.innerText.includes(arguments[0])", words);
    }

    @Test
    public void theRulesOpenByKeyboardAndEscapeLeadsBack() {
        openTheTable(Visitor.as("reader"));
        WebElement opener = tab.the(".okr-rules");
        tab.tabTo(opener);
        tab.press(Keys.ENTER);
        sees("Everyone who can view the space Shop");
        assertEquals("dialog", tab.the(".okr-rules-dialog").getAriaRole());
        assertTrue(tab.all(".okr-rules-dialog a").isEmpty());
        tab.press(Keys.ESCAPE);
        tab.until("!document.querySelector('dialog')");
        tab.focusIs(opener);
    }

    @Test
    public void onAPhoneTheRulesFillTheScreen() {
        tab.size(400, 800);
        openTheTable(admin);
        tab.click(".okr-rules");
        sees("nobody has decided yet");
        assertEquals(400, tab.the(".okr-rules-dialog").getSize().width);
    }

    @Test
    public void whatIsDecidedIsWhatTheTableDoes() {
        String keyResult = team.keyResult("Checkout completion");
        String day = LocalDate.now().minusDays(30).toString();
        editor.post("key-result/" + keyResult + "/check-in", Bodies.checkIn(7, "day", day))
                .expecting(201);
        Page page = Page.withTable(editor, "SHOP", "team", team.name());
        tab.open(admin, page);
        assertTrue(tab.the("[data-key=" + keyResult + "]").getAttribute("class").contains("okr-stale"));

        openTheSettings();
        choose("CONFIDENCE", "PERCENT");
        choose("CHECK_INS", "MONTHLY");
        save();
        sees("Decided for this area by Ada Admin");

        tab.open(admin, page);
        sees("70 %");
        assertFalse(
                tab.the("[data-key=" + keyResult + "]").getAttribute("class").contains("okr-stale"));
    }

    @Test
    public void percentIsChosenByItsDigits() {
        admin.put("programme/area/" + team.area(), Map.of("version", 0, "choices", Map.of("CONFIDENCE", "PERCENT")))
                .expecting(200);
        ShownKeyResult keyResult = new ShownKeyResult(tab, team.keyResult("Checkout completion"));
        tab.open(editor, Page.withTable(editor, "SHOP", "team", team.name()));
        tab.tabTo(keyResult.value());
        tab.press(Keys.ENTER);
        tab.until("document.activeElement.id === 'okr-value'");
        tab.press("42", Keys.TAB, Keys.TAB, "8", "0");
        tab.pressWith(Keys.CONTROL, Keys.ENTER);
        keyResult.showsValue("42 %");
        sees("80 %");
    }

    @Test
    public void aWrongNameIsToldAtItsFieldAndKeepsWhatWasTyped() {
        tab.expects("status of 400");
        openTheSettings();
        tab.the("[name=why]").sendKeys("We want fewer surprises.");
        tab.the("[name=saidBy]").sendKeys("nobody-here");
        save();
        tab.until("document.activeElement.name === 'saidBy'");
        assertEquals("We want fewer surprises.", tab.the("[name=why]").getDomProperty("value"));
        tab.the("[name=saidBy]").clear();
        save();
        sees("Decided for this area by Ada Admin");
    }

    @Test
    public void whoWasSlowerSeesBothVersionsAndMayUseTheirOwn() {
        tab.expects("status of 409");
        openTheSettings();
        choose("CHECK_INS", "WEEKLY");
        admin.put("programme/area/" + team.area(), Map.of("version", 0, "choices", Map.of("CHECK_INS", "MONTHLY")))
                .expecting(200);
        save();
        tab.until("document.querySelectorAll('.okr-conflict tbody tr').length === 1");
        assertEquals(
                "Rhythm every month every week",
                tab.the(".okr-conflict tbody tr").getText());
        tab.click(".okr-conflict .okr-primary");
        sees("Decided for this area by Ada Admin");
        assertEquals("WEEKLY", tab.the("[name=CHECK_INS]").getDomProperty("value"));
    }
}
