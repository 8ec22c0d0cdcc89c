package it.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Bodies;
import it.Page;
import it.Team;
import it.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Every text of the table can be read in light and in dark: 4.5 to 1 against what lies behind it. */
public class ContrastIT {
    private static final List<String> TEXTS = List.of(
            ".okr-name",
            ".okr-when",
            ".okr-rows thead th",
            ".okr-aim",
            ".okr-why",
            ".okr-sponsor",
            ".okr-title",
            ".okr-who",
            ".okr-way i",
            ".okr-way em",
            ".okr-now",
            ".okr-stale .okr-now",
            ".okr-high b",
            ".okr-medium b",
            ".okr-low b",
            ".okr-stale td:nth-child(4) b",
            "s",
            ".okr-step",
            ".okr-age",
            ".okr-due .okr-do",
            ".okr-log dt",
            ".okr-log dd",
            ".okr-log .okr-small",
            ".okr-button");

    private static final String PALE =
            """
            const parts = colour => colour.match(/[\\d.]+/g).map(Number);
            const light = colour => parts(colour).slice(0, 3).map(part => part / 255)
                .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
                .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
            const behind = element => {
                for (let at = element; at; at = at.parentElement) {
                    const colour = getComputedStyle(at).backgroundColor;
                    if (parts(colour)[3] !== 0) {
                        return colour;
                    }
                }
                return 'rgb(255, 255, 255)';
            };
            const contrast = (one, other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
            const pale = [];
            for (const text of arguments[0]) {
                const elements = Array.from(document.querySelectorAll('.okr-table ' + text));
                if (!elements.length) {
                    pale.push(text + ' is not there');
                }
                for (const element of elements) {
                    const colour = getComputedStyle(element).color;
                    const ratio = contrast(light(colour), light(behind(element)));
                    if (parts(colour)[3] < 1 || !(ratio >= 4.5)) {
                        pale.push(text + ' ' + colour + ' on ' + behind(element) + ' ' + ratio.toFixed(2));
                    }
                }
            }
            return pale;
            """;

    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);

    @Before
    public void everyKindOfRow() {
        editor.post(
                        "objective",
                        Map.of("area", team.area(), "title", "Aim", "whyNow", "Because it is time", "sponsor", "admin"))
                .expecting(201);
        checkIn("High", Bodies.checkIn(8, "value", "50"));
        checkIn("Medium", Bodies.checkIn(5, "value", "50", "nextStep", "Call the bank"));
        checkIn("Low", Bodies.checkIn(2, "value", "-5"));
        String old = LocalDate.now().minusDays(40).toString();
        checkIn("Stale", Bodies.checkIn(8, "value", "50", "day", old));
        String fallen = checkIn("Fallen", Bodies.checkIn(8, "value", "50", "inTheWay", "A stone"));
        editor.post("key-result/" + fallen + "/check-in", Bodies.checkIn(4)).expecting(201);
        tab.open(editor, Page.withTable(editor, "SHOP", "team", team.name()));
        ShownKeyResult opened = new ShownKeyResult(tab, fallen);
        opened.toggle();
        tab.the(".okr-log");
    }

    @Test
    public void inLight() {
        isEnough("light");
    }

    @Test
    public void inDark() {
        isEnough("dark");
    }

    private void isEnough(String mode) {
        tab.script("document.documentElement.dataset.colorMode = arguments[0]", mode);

        assertEquals(List.of(), tab.script(PALE, TEXTS));
        Object ground = tab.script("return getComputedStyle(document.body).backgroundColor");
        assertTrue(ground.toString(), ground.equals("rgb(255, 255, 255)") == mode.equals("light"));
    }

    private String checkIn(String title, Map<String, Object> body) {
        String keyResult = team.keyResult(title, "editor");
        editor.post("key-result/" + keyResult + "/check-in", body).expecting(201);
        return keyResult;
    }
}
