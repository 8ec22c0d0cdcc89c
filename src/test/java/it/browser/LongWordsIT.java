package it.browser;

import static org.junit.Assert.assertEquals;

import it.Bodies;
import it.Page;
import it.Space;
import it.Team;
import it.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** No word is too long for any widget at any width: nothing sticks out, and nothing scrolls sideways. */
@RunWith(Parameterized.class)
public class LongWordsIT {
    private static final String WORD = "Donaudampfschifffahrtsgesellschaft";
    private static final String LONG = WORD.repeat(5).substring(0, 155);
    private static final String STEP = LONG.substring(0, 135);

    private static final String STICKING_OUT =
            """
            const root = document.querySelector(arguments[0]);
            const edge = root.getBoundingClientRect();
            const inside = box => box.left >= edge.left - 0.5 && box.right <= edge.right + 0.5;
            const cut = part => {
                for (let around = part.parentElement; around && around !== root.parentElement; around = around.parentElement) {
                    if (getComputedStyle(around).overflowX !== 'visible' && inside(around.getBoundingClientRect())) {
                        return around !== root || getComputedStyle(root).overflowX === 'hidden';
                    }
                }
                return false;
            };
            const scrolls = part => ['auto', 'scroll'].includes(getComputedStyle(part).overflowX)
                && part.scrollWidth > part.clientWidth;
            const all = [root, ...root.querySelectorAll('*:not(svg *)')];
            return all.filter(part => part.getClientRects().length && !part.closest('.okr-said'))
                .filter(part => scrolls(part) || !inside(part.getBoundingClientRect()) && !cut(part))
                .map(part => part.cloneNode().outerHTML)
                .concat(root.matches('dialog') && document.documentElement.scrollWidth > innerWidth ? ['the page'] : []);
            """;

    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final String space = Space.fresh().key();
    private final String root;
    private final String way;

    public LongWordsIT(String root, String way) {
        this.root = root;
        this.way = way;
    }

    /** The widget, and what leads there; the last of it is an item of a menu. */
    @Parameters(name = "{0}")
    public static Object[][] widgets() {
        return new Object[][] {
            {".okr-table", ""},
            {".okr-first-run", "first run"},
            {".okr-objective-form", "[data-menu=table].okr-menu-button > .okr-add-objective"},
            {".okr-objective-form[data-key]", ".okr-objective .okr-menu-button > [data-choice=edit]"},
            {".okr-check-in-dialog", ".okr-kr button.okr-now"},
            {".okr-drawer-dialog", ".okr-kr .okr-title"},
            {".okr-log", ".okr-kr .okr-more"},
            {".okr-agenda-dialog", ".okr-agenda-walk"},
            {".okr-closing-dialog", "ended"},
            {".okr-health-dialog", ".okr-chip"},
            {".okr-table:has(.okr-checklist)", ".okr-group .okr-list"},
            {".okr-rules-dialog", ".okr-rules"},
            {".okr-bring-in-dialog", "[data-menu=table].okr-menu-button > .okr-bring-in"},
            {".okr-no-okrs-dialog", "[data-menu=table].okr-menu-button > .okr-no-okrs"},
            {".okr-changes-dialog", "[data-menu=table].okr-menu-button > [data-choice=changes]"},
        };
    }

    @Test
    public void nothingSticksOut() {
        Page page = page();
        for (int width : new int[] {1075, 835, 535, 345}) {
            boolean isDialog = root.endsWith("-dialog");
            tab.size(isDialog ? width : 1440, 900);
            tab.open(editor, page);
            if (!isDialog) {
                tab.script(RowHeightsIT.NARROW, width);
            }
            if (way.startsWith(".") || way.startsWith("[")) {
                String[] steps = way.split(" > ");
                tab.script("arguments[0].click()", tab.the(steps[0]));
                if (steps.length > 1) {
                    tab.click(".okr-menu:popover-open " + steps[1]);
                }
            } else if (way.equals("ended")) {
                tab.click(".okr-strip [data-end=score]");
            }
            tab.the(root);
            tab.until("!document.querySelector('dialog[aria-busy=true], dialog [aria-busy=true]')");
            assertEquals(root + " at " + width, List.of(), tab.script(STICKING_OUT, root));
        }
    }

    private Page page() {
        if (way.equals("first run")) {
            return Page.withTable(editor, space, "team", LONG.substring(0, 123));
        }
        if (way.equals("ended")) {
            Ended ended = Ended.in(space, editor);
            return Page.withTable(editor, space, "team", ended.team(), "cycle", ended.cycle());
        }
        Team team = Team.in(space, editor);
        String name = LONG.substring(0, 123);
        editor.put("area/" + team.area(), Map.of("name", name, "version", 1)).expecting(200);
        editor.put("objective/" + team.objective(), Map.of("title", LONG, "whyNow", LONG, "version", 1))
                .expecting(200);
        String keyResult = team.keyResult(LONG, "editor");
        editor.post(
                        "key-result/" + keyResult + "/check-in",
                        Bodies.checkIn(3, "value", "5", "inTheWay", LONG, "whatGotUsHere", LONG, "nextStep", STEP))
                .expecting(201);
        editor.post("just-do-it", Bodies.justDoIt(team.objective(), LONG, "editor"))
                .expecting(201);
        String metric = editor.post("health-metric", Bodies.metric(team.area(), LONG.substring(0, 90)))
                .expecting(201)
                .json()
                .at("/metric/key")
                .asText();
        editor.post("health-metric/" + metric + "/reading", Bodies.reading("410"))
                .expecting(201);
        return Page.withTable(editor, space, "team", name);
    }
}
