package it.browser;

import static org.junit.Assert.assertEquals;

import it.Bodies;
import it.Team;
import it.Visitor;
import it.issue.Issues;
import it.link.Linkage;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Jira's right column is narrow: whatever is said in the panel stays inside it, in each language and each direction. */
@RunWith(Parameterized.class)
public class PanelWidthIT {
    private static final List<String> TITLES = List.of(
            "Donaudampfschifffahrtsgesellschaftskapitän".repeat(4),
            "رفع نسبة العملاء الذين يكملون الإعداد خلال يوم واحد من ٤٥٪ إلى ٧٠٪ في جميع الأسواق",
            "Raise the share of new customers who finish set-up within one day in all EU markets from 45 to 70");
    private static final String OUTSIDE =
            """
            const panel = document.querySelector('.okr-issue-panel');
            const column = document.querySelector('#viewissuesidebar').getBoundingClientRect();
            const cut = element => element.closest('.okr-said, .okr-toward-title, .okr-toward p.okr-small, .okr-toward-way span');
            return Array.from(panel.querySelectorAll('*'))
                .filter(element => element.getClientRects().length && !cut(element.parentElement) && !element.closest('.okr-said'))
                .filter(element => {
                    const box = element.getBoundingClientRect();
                    return box.left < column.left - 1 || box.right > column.right + 1;
                })
                .map(element => element.className + ' ' + element.textContent.slice(0, 20))
                .concat(panel.scrollWidth > panel.clientWidth ? ['the panel itself'] : []).join();
            """;

    @Rule
    public final Tab tab = new Tab();

    private final String language;
    private final String direction;

    public PanelWidthIT(String language, String direction) {
        this.language = language;
        this.direction = direction;
    }

    @Parameters(name = "{0} {1}")
    public static List<Object[]> languages() {
        return List.of(new Object[] {"en", "ltr"}, new Object[] {"de", "ltr"}, new Object[] {"en", "rtl"});
    }

    @Test
    public void nothingStandsOutsideOfTheColumn() {
        Visitor editor = Linkage.ALONE.inJira("editor");
        Team team = Linkage.ALONE.team();
        Issues.Made issue = new Issues(editor).in("PAY");
        for (String title : TITLES) {
            String keyResult = team.keyResult(title, "mia.new");
            editor.post("key-result/" + keyResult + "/check-in", Bodies.checkIn(5, "value", "1234567.5"))
                    .expecting(201);
            Issues.link(editor, issue, keyResult).expecting(200);
        }
        Ended closed = Ended.in("ENG", editor);
        Issues.link(editor, issue, closed.keyResult()).expecting(200);
        closed.closed();
        tab.devTools("Network.setExtraHTTPHeaders", "headers", Map.of("Accept-Language", language));
        tab.of(editor).open(editor.site(), "/browse/" + issue.key());
        tab.click(".okr-panel-more");
        tab.script(
                "document.documentElement.dir = arguments[0]; document.documentElement.lang = arguments[1]",
                direction,
                language);
        assertEquals(
                language.equals("de") ? "Check-in" : "Check in",
                tab.the(".okr-panel-check-in").getText());
        for (int width : List.of(280, 320, 330)) {
            tab.script(
                    "const column = document.querySelector('#viewissuesidebar');"
                            + "column.style.cssText = 'box-sizing: border-box; flex: none; width: ' + arguments[0] + 'px'",
                    width);
            assertEquals((long) width, tab.script("return document.querySelector('#viewissuesidebar').offsetWidth"));
            assertEquals(width + " px", "", tab.script(OUTSIDE));
        }
    }
}
