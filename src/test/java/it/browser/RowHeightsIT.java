package it.browser;

import static org.junit.Assert.assertEquals;

import it.Bodies;
import it.Page;
import it.Team;
import it.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** A row is as high as every other, whatever stands in it, and nothing sticks out at any width. */
public class RowHeightsIT {
    private static final String DIGITS = "1234567890".repeat(4);
    private static final Map<String, String> TEXTS_AND_UNITS = Map.of(
            "Raise the share of new customers who finish set-up within one day from 45 % to 70 % in all markets",
            "%",
            "Kundenzufriedenheitsbefragungsrücklaufquote im Geschäftskundenvertriebsbereich erhöhen",
            "€",
            "x".repeat(185),
            "",
            "Sell " + DIGITS + " units",
            "kg",
            "رفع نسبة العملاء الذين يكملون الإعداد خلال يوم واحد من ٤٥٪ إلى ٧٠٪ في جميع الأسواق",
            "s",
            "Wait less",
            "customers and their grandmothers");

    static final String NARROW = "document.getElementById('main-content').style.width = arguments[0] + 'px'";
    static final String HEIGHTS =
            """
            const height = css => [...new Set(Array.from(
                document.querySelectorAll(css), part => part.getBoundingClientRect().height))].sort().join('/');
            """;
    private static final String MEASURED = HEIGHTS
            + """
            return [height('.okr-kr'), height('.okr-objective'), height('.okr-rows thead tr'), height('.okr-toolbar'), height('.okr-health'), height('.okr-jdi:not([hidden])')].join(' ');
            """;

    static final String STICKING_OUT =
            """
            const table = document.querySelector('.okr-table');
            const edge = table.getBoundingClientRect();
            const outside = part => {
                const box = part.getBoundingClientRect();
                return box.width > 0 && (box.left < edge.left - 0.5 || box.right > edge.right + 0.5);
            };
            return [table, ...table.querySelectorAll('tr')].filter(part => part.scrollWidth > part.clientWidth)
                .concat(Array.from(table.querySelectorAll('td, th, button, .okr-toolbar > *')).filter(outside))
                .map(part => part.cloneNode().outerHTML);
            """;

    @Rule
    public final Tab tab = new Tab();

    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);

    @Before
    public void aTableOfTextsThatBreakLayouts() {
        TEXTS_AND_UNITS.forEach((text, unit) -> {
            beside(text, unit);
            String fresh = written(text, unit);
            String old = written(text, unit);
            for (int number = 0; number < 14; number++) {
                checkIn(old, Bodies.checkIn(number % 11, "value", DIGITS, "nextStep", shortened(text)));
            }
            checkIn(fresh, Bodies.checkIn(3, "value", "-5.25"));
            written(text, unit);
        });
        written("Wait", "");
    }

    @Test
    public void inEnglish() {
        tab.open(editor, Page.withTable(editor, "SHOP", "team", team.name(), "objectives", "open"));
        areTheSameAtAllWidths();
    }

    @Test
    public void inGerman() {
        tab.devTools("Network.setExtraHTTPHeaders", "headers", Map.of("Accept-Language", "de"));
        tab.open(editor, Page.withTable(editor, "SHOP", "team", team.name(), "objectives", "open"));
        assertEquals("Zuversicht", tab.the(".okr-rows thead th:nth-of-type(3)").getText());
        areTheSameAtAllWidths();
    }

    @Test
    public void fromRightToLeft() {
        tab.open(editor, Page.withTable(editor, "SHOP", "team", team.name(), "objectives", "open"));
        tab.script("document.documentElement.dir = 'rtl'");
        areTheSameAtAllWidths();
    }

    @Test
    public void ofAStripAbove() {
        tab.open(editor, Page.withTable(editor, "SHOP", "team", team.name(), "asOf", "2026-01-31"));
        for (int width : new int[] {1075, 835, 535, 345}) {
            tab.script(NARROW, width);
            assertEquals("at " + width, "28", tab.script(HEIGHTS + "return height('.okr-strip')"));
        }
    }

    private void areTheSameAtAllWidths() {
        areAt(1075, "53 55 33 40 28 28");
        areAt(835, "53 55 33 40 28 28");
        areAt(720, "53 55 33 40 28 28");
        areAt(535, "73 55 33 40 28 28");
        areAt(480, "73 55 33 40 28 28");
        areAt(345, "125 55 0 80 28 28");
    }

    private void areAt(int width, String heights) {
        tab.script(NARROW, width);

        assertEquals((long) width, tab.script("return document.querySelector('.okr-table').clientWidth"));
        assertEquals("heights at " + width, heights, tab.script(MEASURED));
        assertEquals("sticking out at " + width, List.of(), tab.script(STICKING_OUT));
    }

    private String written(String title, String unit) {
        return editor.post(
                        "key-result",
                        Map.of(
                                "objective",
                                team.objective(),
                                "title",
                                title,
                                "champion",
                                "mia.new",
                                "measure",
                                Map.of("type", "METRIC", "from", "0", "to", "99999.125", "unit", unit)))
                .expecting(201)
                .json()
                .path("key")
                .asText();
    }

    private void beside(String text, String unit) {
        String name = text.substring(0, Math.min(text.length(), 100));
        String metric = editor.post(
                        "health-metric",
                        Map.of("area", team.area(), "name", name, "unit", unit, "low", "0", "high", DIGITS))
                .expecting(201)
                .json()
                .at("/metric/key")
                .asText();
        editor.post("health-metric/" + metric + "/reading", Bodies.reading("-" + DIGITS))
                .expecting(201);
        editor.post("just-do-it", Bodies.justDoIt(team.objective(), text, "mia.new"))
                .expecting(201);
        editor.post(
                        "just-do-it",
                        Map.of("id", java.util.UUID.randomUUID().toString(), "area", team.area(), "title", text))
                .expecting(201);
    }

    private void checkIn(String keyResult, Map<String, Object> body) {
        editor.post("key-result/" + keyResult + "/check-in", body).expecting(201);
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), 140));
    }
}
