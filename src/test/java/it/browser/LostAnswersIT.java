package it.browser;

import static org.junit.Assert.assertEquals;

import it.Bodies;
import it.Page;
import it.Space;
import it.Team;
import it.Visitor;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/** The connection breaks after something was stored and before that is known: a second try stores it once. */
public class LostAnswersIT {
    private static final String LOSE_THE_NEXT_ANSWER =
            """
            const real = window.fetch;
            const path = arguments[0];
            window.fetch = async (address, request) => {
                const answer = await real(address, request);
                if (request.method !== 'POST' || !address.endsWith(path)) {
                    return answer;
                }
                window.fetch = real;
                throw new TypeError('lost');
            };
            """;

    private static final String WRITE = ".okr-bring-in-dialog .okr-write:not([hidden])";

    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");

    @Test
    public void whatIsBroughtInTwiceIsThereOnceAndCanBeTakenBack() {
        Space space = Space.fresh();
        tab.open(editor, Page.withTable(editor, space.key()));
        tab.click(".okr-bring-in");
        tab.the(".okr-bring-in-dialog textarea").sendKeys("- Grow\n  - Users from 1 to 2\n  - Orders from 1 to 2");
        tab.click(".okr-show");
        tab.script(LOSE_THE_NEXT_ANSWER, "/import");
        tab.click(WRITE);
        tab.until(
                "Array.from(document.querySelectorAll('.okr-bring-in-dialog .okr-error')).some(one => one.textContent)");

        tab.click(WRITE);
        tab.until("document.querySelector('.okr-brought-in')?.textContent.startsWith('Brought in 2 key results')");
        assertEquals(2, space.keyResults(editor).size());
        tab.click(".okr-brought-in button");
        tab.the(".okr-first-run");
        assertEquals(0, space.keyResults(editor).size());
    }

    @Test
    public void aMetricIsAddedOnce() {
        Team team = shown();
        tab.click(".okr-toolbar .okr-menu-button");
        tab.click(".okr-menu [data-choice=health]");
        tab.the(".okr-metric [name=name]").sendKeys("Support backlog");
        tab.the(".okr-metric [name=typedHigh]").sendKeys("300");
        tab.script(LOSE_THE_NEXT_ANSWER, "/health-metric");
        tab.click(".okr-metric [type=submit]");
        tab.click(".okr-metric .okr-again");
        tab.the(".okr-health .okr-chip");
        assertEquals(1, stored("health-metric?area=" + team.area()));
    }

    @Test
    public void aJustDoItIsAddedOnce() {
        Team team = shown();
        editor.post("just-do-it", Bodies.justDoIt(team.objective(), "Tell sales", ""))
                .expecting(201);
        tab.script("location.reload()");
        tab.click(".okr-group .okr-jdi .okr-list");
        tab.the(".okr-group .okr-check-form [name=title]").sendKeys("Ask legal");
        tab.script(LOSE_THE_NEXT_ANSWER, "/just-do-it");
        tab.press(Keys.ENTER);
        tab.until("Array.from(document.querySelectorAll('.okr-error')).some(one => one.textContent)");
        tab.the(".okr-group .okr-check-form [name=title]").sendKeys(Keys.ENTER);
        tab.the(".okr-check:nth-child(2) .okr-rename");
        assertEquals(2, stored("just-do-it?objective=" + team.objective()));
    }

    private Team shown() {
        Team team = Team.in("SHOP", editor);
        var unused = team.keyResult("Checkout completion");
        tab.open(editor, Page.withTable(editor, "SHOP", "team", team.name()));
        return team;
    }

    private int stored(String list) {
        var answer = editor.get(list).expecting(200).json();
        return answer.isArray() ? answer.size() : answer.path("items").size();
    }
}
