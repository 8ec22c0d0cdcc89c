package it.browser;

import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Rule;
import org.junit.Test;

/** On a phone whatever can be pressed is 44 px high for a finger, though a row is as high as ever. */
public class FingersIT {
    private static final long FINGER = 44;

    /** As many pixels above and below its middle as lead to it. */
    private static final String REACH =
            """
            const button = arguments[0];
            button.scrollIntoView({ block: 'center' });
            const box = button.getBoundingClientRect();
            const leads = y => {
                const there = document.elementFromPoint(box.left + box.width / 2, y);
                return there && (there === button || button.contains(there) || there.closest('label, button') === button);
            };
            const middle = box.top + box.height / 2;
            let above = 0, below = 0;
            while (above < 60 && leads(middle - above - 0.5)) above++;
            while (below < 60 && leads(middle + below + 0.5)) below++;
            return above + below;
            """;

    @Rule
    public final Tab tab = new Tab();

    @Test
    public void reachWhatIsInATable() {
        tab.size(390, 844);
        new Stage(tab).table();
        for (String css : List.of(
                ".okr-kr button.okr-now",
                ".okr-objective label",
                ".okr-group .okr-list",
                ".okr-end .okr-list",
                ".okr-health .okr-chip",
                ".okr-kr .okr-do",
                ".okr-kr .okr-more",
                ".okr-toolbar button.okr-cycle",
                ".okr-toolbar .okr-rules",
                ".okr-toolbar .okr-agenda-walk",
                ".okr-toolbar .okr-menu-button")) {
            tab.all(css).stream()
                    .filter(one -> (Boolean) tab.script("return arguments[0].offsetHeight > 0", one))
                    .forEach(one -> {
                        long reach = (Long) tab.script(REACH, one);
                        assertTrue(css + " " + one.getText() + ": " + reach, reach >= FINGER);
                    });
            assertTrue(css, !tab.all(css).isEmpty());
        }
    }

    @Test
    public void reachTheRulesWhereThereIsNoTableYetByTheWidthOfTheCard() {
        Stage stage = new Stage(tab).newTeam();
        tab.script("document.getElementById('main-content').style.width = '345px'");
        assertTrue((Long) tab.script(REACH, tab.the(".okr-first-run .okr-rules")) >= FINGER);
        stage.shows(".okr-first-run");
    }
}
