package org.headway.okr.view;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Test;

/**
 * Which golden file shows which state of which widget: {@code golden-cases.csv} names a case of the widget, one of another
 * widget after a slash, or after a hyphen why there is none.
 */
public class GoldenCasesTest {

    private final List<Map<String, String>> table = Table.rows("/golden-cases.csv");
    private final Map<String, String> golden = new Widgets(new VelocityTemplates()).all();

    @Test
    public void everyWidgetIsInTheTable() {
        Set<String> widgets = golden.keySet().stream()
                .map(name -> name.replaceFirst("/.*", ""))
                .collect(Collectors.toSet());
        assertEquals(
                new TreeSet<>(widgets),
                table.stream().map(row -> row.get("widget")).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    public void everyStateOfEveryWidgetHasItsCaseOrAReason() {
        for (Map<String, String> row : table) {
            Map<String, String> states = new HashMap<>(row);
            String widget = states.remove("widget");
            states.forEach((state, told) -> assertTrue(
                    widget + " " + state + ": " + told,
                    told.length() > 3 && told.startsWith("-") || golden.containsKey(caseOf(widget, told))));
        }
    }

    @Test
    public void everyWidgetIsShownHostileText() {
        for (Map<String, String> row : table) {
            String html = golden.get(caseOf(row.get("widget"), row.get("hostile")));
            assertTrue(html, html.contains("&lt;script&gt;"));
            assertFalse(html, html.contains("<script>"));
        }
    }

    private static String caseOf(String widget, String told) {
        return told.startsWith("/") ? told.substring(1) : widget + "/" + told;
    }
}
