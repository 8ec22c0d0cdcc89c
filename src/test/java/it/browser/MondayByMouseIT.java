package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Bodies;
import it.Page;
import it.Space;
import it.Team;
import it.Visitor;
import org.junit.Rule;
import org.junit.Test;

/** Walk 4 with the pointer: from the list on a page through the meeting to the steps that are taken along. */
public class MondayByMouseIT {
    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final Space space = Space.fresh();
    private final Team team = Team.in(space.key(), editor);

    @Test
    public void theListOnAPageBeginsTheMeetingAndTheStepsAreCopiedAsText() {
        String low = checkedIn("Waiting time", 2, "20", "Call the bank");
        String steady = checkedIn("Refunds", 8, "90", "Write to the ten largest");
        tab.open(editor, Page.written(editor, space.key(), Page.macro("headway-agenda", "team", team.name())));
        assertTrue(tab.the(".okr-agenda-topics").getText().contains("low confidence"));
        tab.click(".okr-agenda-card .okr-agenda-walk");
        tab.the(".okr-agenda-list [data-step='" + low + "']");
        assertTrue(tab.the(".okr-agenda-steady").getText().contains("1 steady"));

        press(".okr-agenda-list .okr-agenda-steady summary");
        press(".okr-agenda-list [data-step='" + steady + "']");
        tab.until("!document.querySelector(arguments[0]).hidden", ".okr-agenda-step[data-step='" + steady + "']");
        press(".okr-agenda-list [data-step=next-steps]");
        tab.script("navigator.clipboard.writeText = text => Promise.resolve(window.okrCopied = text)");
        press(".okr-agenda-copy");
        tab.until("window.okrCopied !== undefined");
        String copied = (String) tab.script("return window.okrCopied");
        assertEquals(copied, 3, copied.lines().count());
        assertTrue(copied, copied.contains("- Call the bank (Waiting time"));
        assertTrue(copied, copied.contains("- Write to the ten largest (Refunds"));
    }

    @Test
    public void aTalkOfTwoCountsNothing() {
        String mine = team.keyResult("Waiting time", "editor");
        String theirs = checkedIn("Refunds", 2, "20", "Call the bank");
        editor.post("key-result/" + mine + "/check-in", Bodies.checkIn(2, "value", "20"))
                .expecting(201);
        String macro = Page.macro("headway-agenda", "team", team.name(), "champion", "editor");
        tab.open(editor, Page.written(editor, space.key(), macro));
        tab.click(".okr-agenda-card .okr-agenda-walk");
        tab.the(".okr-agenda-list [data-step='" + mine + "']");
        assertTrue(tab.all(".okr-agenda-list [data-step='" + theirs + "']").isEmpty());
        assertEquals("", tab.the(".okr-agenda-place").getText());
    }

    /** Wherever it is by now: the list is told anew while people look at it. */
    private void press(String css) {
        tab.the(css);
        tab.script("document.querySelector(arguments[0]).click()", css);
    }

    private String checkedIn(String title, int confidence, String value, String nextStep) {
        String key = team.keyResult(title);
        editor.post("key-result/" + key + "/check-in", Bodies.checkIn(confidence, "value", value, "nextStep", nextStep))
                .expecting(201);
        return key;
    }
}
