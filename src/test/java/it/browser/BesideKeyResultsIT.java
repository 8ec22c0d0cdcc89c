package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Bodies;
import it.Page;
import it.Team;
import it.Visitor;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** Just-do-its and health metrics on the screen: written in place, by mouse and by keyboard. */
public class BesideKeyResultsIT {
    private static final String LINE = ".okr-group .okr-jdi ";

    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);

    private void open(Visitor visitor) {
        tab.open(visitor, Page.withTable(editor, "SHOP", "team", team.name()));
    }

    private void add(String title, String owner) {
        editor.post("just-do-it", Bodies.justDoIt(team.objective(), title, owner))
                .expecting(201);
    }

    private void lineSays(String words) {
        tab.until("document.querySelector(arguments[0]).textContent.includes(arguments[1])", LINE, words);
    }

    private String item(int place) {
        return ".okr-check:nth-child(" + place + ") ";
    }

    private void hasFocus(String css) {
        tab.until("document.activeElement.matches(arguments[0])", css);
    }

    @Test
    public void aNumberThatWasTypedStaysWhenItsPopoverIsClosed() {
        String metric = editor.post("health-metric", Bodies.metric(team.area(), "Support backlog"))
                .expecting(201)
                .json()
                .at("/metric/key")
                .asText();
        team.keyResult("Checkout completion");
        open(editor);
        tab.click(".okr-chip");
        tab.the(".okr-read [name=typed]").sendKeys("29");
        tab.press(Keys.ESCAPE);
        tab.until("!document.querySelector('dialog')");
        tab.click(".okr-chip");
        assertEquals("29", tab.the(".okr-read [name=typed]").getDomProperty("value"));

        tab.click(".okr-read [type=submit]");
        tab.until("!document.querySelector('dialog')");
        tab.click(".okr-chip");
        assertEquals("", tab.the(".okr-read [name=typed]").getDomProperty("value"));
        assertEquals(
                1, editor.get("health-metric/" + metric + "/reading").json().size());
    }

    @Test
    public void aFilterThatFindsNothingCanBeCleared() {
        team.keyResult("Checkout completion", "editor");
        tab.open(editor, Page.withTable(editor, "SHOP", "team", team.name(), "champion", "admin"));
        assertEquals("Nothing matches “admin”. Clear", tab.the(".okr-nothing").getText());
        tab.click(".okr-nothing .okr-strip button");
        tab.the(".okr-table .okr-kr");
    }

    @Test
    public void aListIsWrittenAndTickedByKeyboard() {
        add("Ask legal for the tax form", "");
        open(editor);
        tab.tabTo(tab.the(LINE + ".okr-list"));
        tab.press(Keys.ENTER);
        tab.the(item(1) + "input");
        tab.tabTo(tab.the(".okr-check-form [name=title]"));
        tab.press("Tell the sales team", Keys.ENTER);
        lineSays("Just do it 0/2");
        hasFocus(".okr-check-form [name=title]");

        tab.tabTo(tab.the(item(1) + "input"));
        tab.press(Keys.SPACE);
        lineSays("Just do it 1/2");
        lineSays("Tell the sales team");
        hasFocus(item(1) + "input");
    }

    @Test
    public void aTitleIsChangedInItsPlaceAndWhatIsRemovedComesBack() {
        add("Ask legal", "");
        add("Tell the sales team", "");
        open(editor);
        tab.click(LINE + ".okr-list");
        tab.click(item(1) + ".okr-rename");
        tab.press("Ask legal twice", Keys.ENTER);
        lineSays("Ask legal twice");

        tab.click(item(1) + ".okr-remove");
        lineSays("Just do it 0/1");
        tab.click(".okr-undo button");
        lineSays("Just do it 0/2");
        assertEquals("Ask legal twice", tab.the(item(1) + ".okr-rename").getText());
    }

    @Test
    public void aReaderTicksOnlyWhatIsTheirs() {
        add("Mia does it", "mia.new");
        add("Somebody does it", "");
        open(Visitor.as("mia.new"));
        tab.click(LINE + ".okr-list");
        tab.click(item(1) + "input");
        lineSays("Just do it 1/2");
        assertTrue(tab.all(item(2) + "input").isEmpty());
        assertTrue(tab.all(".okr-check-form, .okr-remove").isEmpty());
    }

    @Test
    public void theFirstMetricIsAddedReadAndMadeAnObjective() {
        open(editor);
        tab.click(".okr-menu-button[data-menu=table]");
        tab.click(".okr-menu [data-choice=health]");
        hasFocus(".okr-health-dialog [name=name]");
        tab.press("Support backlog", Keys.TAB, Keys.TAB, "300", Keys.ENTER);
        tab.the(".okr-chip.okr-unread").click();
        hasFocus(".okr-health-dialog [name=typed]");
        tab.press("410", Keys.ENTER);
        tab.the(".okr-chip.okr-out").click();
        tab.click(".okr-make-objective");
        tab.until("(document.querySelector('.okr-objective-form .okr-line textarea') || {}).value"
                + " === 'Support backlog: from 410 to 300'");
    }

    @Test
    public void onAPhoneAThumbHitsWhatIsInAnOpenedList() {
        add("Ask legal for the tax form", "");
        open(editor);
        tab.size(400, 800);
        tab.click(LINE + ".okr-list");
        tab.the(item(1) + "input");
        assertEquals(
                "",
                tab.script("return Array.from(document.querySelectorAll('.okr-tick, .okr-checklist button,"
                        + " .okr-checklist .okr-text')).filter(one => one.getBoundingClientRect().height < 44)"
                        + ".map(one => one.className).join()"));
    }

    @Test
    public void aReaderOfNothingSeesNothingOfIt() {
        open(Visitor.as("reader"));
        assertTrue(tab.all(".okr-health, .okr-jdi, [data-choice=health], [data-choice=just-do-it]")
                .isEmpty());
    }
}
