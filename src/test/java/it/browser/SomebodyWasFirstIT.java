package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Bodies;
import it.Page;
import it.Team;
import it.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Two people change the same just-do-it or health metric: nothing is overwritten unseen, and what was typed stays. */
public class SomebodyWasFirstIT {
    private static final String ITEM = ".okr-check:nth-child(1) ";

    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);
    private final String justDoIt =
            key("just-do-it", Bodies.justDoIt(team.objective(), "Ask legal", ""), "/justDoIt/key");
    private final String metric = key("health-metric", Bodies.metric(team.area(), "Support backlog"), "/metric/key");

    private String key(String path, Map<String, Object> body, String pointer) {
        return editor.post(path, body).expecting(201).json().at(pointer).asText();
    }

    @Before
    public void open() {
        tab.expects("status of 409");
        var second = key("just-do-it", Bodies.justDoIt(team.objective(), "Tell sales", ""), "/justDoIt/key");
        team.keyResult("Checkout completion");
        tab.open(editor, Page.withTable(editor, "SHOP", "team", team.name()));
    }

    /** It is read by then: what they do next came after it. */
    private void openTheList() {
        tab.click(".okr-group .okr-jdi .okr-list");
        tab.the(ITEM + ".okr-rename");
    }

    private void theyRename() {
        editor.put("just-do-it/" + justDoIt, Map.of("title", "Theirs", "version", 1))
                .expecting(200);
    }

    private void iRename() {
        tab.click(ITEM + ".okr-rename");
        tab.press("Mine");
    }

    private String stored() {
        return editor.get("just-do-it/" + justDoIt).json().path("title").asText();
    }

    private List<String> bothSides() {
        return tab.all(".okr-comparison [role=cell]").stream()
                .map(WebElement::getText)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @Test
    public void renamingWhatSomebodyRenamedShowsBothAndMineMayBeUsed() {
        openTheList();
        iRename();
        theyRename();
        tab.press(Keys.ENTER);
        tab.the(".okr-comparison");
        assertEquals(List.of("Theirs", "Mine"), bothSides());
        assertEquals("Theirs", stored());

        tab.click(".okr-comparison button:last-child");
        tab.until("document.querySelector(arguments[0])?.textContent === 'Mine'", ITEM + ".okr-rename");
        assertEquals("Mine", stored());
    }

    @Test
    public void theirNameCanBeKept() {
        openTheList();
        iRename();
        theyRename();
        tab.press(Keys.ENTER);
        tab.click(".okr-comparison button");
        tab.until("document.querySelector(arguments[0])?.textContent === 'Theirs'", ITEM + ".okr-rename");
        assertTrue(tab.all(".okr-comparison").isEmpty());
        assertEquals("Theirs", stored());
    }

    @Test
    public void whatIsTickedMeanwhileIsShownAndCanBeTickedThen() {
        openTheList();
        theyRename();
        tab.click(ITEM + ".okr-tick input");
        tab.until("document.querySelector('.okr-checklist > .okr-error').textContent.includes('meantime')");
        tab.until("document.querySelector(arguments[0])?.textContent === 'Theirs'", ITEM + ".okr-rename");

        tab.click(ITEM + ".okr-tick input");
        tab.until("document.querySelector(arguments[0]).classList.contains('okr-checked')", ITEM);
    }

    @Test
    public void aTickLeavesWhatIsBeingTypedBesideIt() {
        openTheList();
        tab.the(".okr-checklist > .okr-check-form [name=title]").sendKeys("Half a sen");
        tab.click(".okr-check:nth-child(2) .okr-rename");
        tab.press("Tell everyb");
        tab.click(ITEM + ".okr-tick input");
        tab.until("document.querySelector(arguments[0]).classList.contains('okr-checked')", ITEM);
        assertEquals(
                "Half a sen",
                tab.the(".okr-checklist > .okr-check-form [name=title]").getDomProperty("value"));
        assertEquals(
                "Tell everyb", tab.the(".okr-check:nth-child(2) [name=title]").getDomProperty("value"));
    }

    @Test
    public void whatIsBeingTypedDoesNotOverwriteWhatCameMeanwhile() {
        openTheList();
        iRename();
        theyRename();
        tab.click(".okr-check:nth-child(2) .okr-tick input");
        tab.until("document.querySelector('.okr-check:nth-child(2)').classList.contains('okr-checked')");
        tab.click(ITEM + ".okr-check-form button");
        tab.the(".okr-comparison");
        assertEquals("Theirs", stored());
    }

    @Test
    public void aMetricThatSomebodyChangedShowsBothAndMineMayBeUsed() {
        openTheMetric();
        tab.click(".okr-metric [type=submit]");
        tab.the(".okr-comparison");
        assertEquals(List.of("Theirs", "Mine"), bothSides().subList(0, 2));

        tab.click(".okr-comparison button:last-child");
        tab.until("document.querySelector('.okr-chip span').textContent === 'Mine'");
    }

    @Test
    public void aMetricThatSomebodyChangedIsRemovedOnlyOnceThatWasSeen() {
        openTheMetric();
        tab.click(".okr-remove-metric");
        tab.until("document.querySelector('.okr-metric [name=name]').value === 'Theirs'");
        editor.get("health-metric/" + metric).expecting(200);

        tab.click(".okr-remove-metric");
        tab.until("!document.querySelector('dialog')");
        editor.get("health-metric/" + metric).expecting(404);
    }

    private void openTheMetric() {
        tab.click(".okr-chip");
        tab.click(".okr-define summary");
        editor.put("health-metric/" + metric, Map.of("name", "Theirs", "unit", "tickets", "high", "300", "version", 1))
                .expecting(200);
        tab.the(".okr-metric [name=name]").clear();
        tab.the(".okr-metric [name=name]").sendKeys("Mine");
    }
}
