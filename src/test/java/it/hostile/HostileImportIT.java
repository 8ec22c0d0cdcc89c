package it.hostile;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Answer;
import it.Attacks;
import it.Page;
import it.Refusal;
import it.Space;
import it.Visitor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.Test;

/** Tables and lists full of attacks are previewed and brought in as text, or refused whole where there is too much of them. */
public class HostileImportIT {
    private static final List<String> ATTACKS = Attacks.storable();

    private static final String LONG_LIST = IntStream.range(0, 1001)
            .mapToObj(number -> "  - Orders " + number + "a from 1 to 5\n")
            .collect(Collectors.joining("", "- Aim\n", ""));

    private final Visitor editor = Visitor.as("editor");
    private final Space space = Space.fresh();

    private Said previewed(Map<String, ?> more) {
        Answer answer = editor.post("import/preview", more).expecting(200);
        Said said = new Said(
                answer, Jsoup.parse(answer.json().path("html").asText()).body());
        said.isHarmlessMarkup();
        return said;
    }

    private static Map<String, Object> cell(String text) {
        return Map.of("text", text, "mention", text);
    }

    private Map<String, Object> tables(List<?> rows) {
        return Map.of("container", space.key(), "tables", rows);
    }

    private static Map<String, Object> table(String attack) {
        List<Object> heads =
                List.of(cell("Objective"), cell("Key result"), cell("Owner"), cell("Status"), cell(attack));
        List<Object> row = List.of(cell(attack), cell(attack), cell(attack), cell(attack), cell(attack));
        return Map.of("heading", attack, "rows", List.of(heads, row, row.subList(3, 5)));
    }

    @Test
    public void tablesOfAPage() {
        for (String attack : ATTACKS) {
            previewed(tables(List.of(table(attack)))).tells(attack);
        }
        editor.post(
                        "import",
                        tables(ATTACKS.stream().map(HostileImportIT::table).toList()))
                .expecting(201);
        standsOnThePage();
    }

    @Test
    public void commaSeparatedValues() {
        String csv = ATTACKS.stream()
                .map(attack -> "\"" + attack.replace("\"", "\"\"") + "\"")
                .map(quoted -> quoted + "," + quoted + "," + quoted + ",1,5\n")
                .collect(Collectors.joining("", "Objective,Key result,Owner,From,To\n", ""));
        Map<String, Object> order = Map.of("container", space.key(), "text", csv);
        Said preview = previewed(order);
        ATTACKS.forEach(preview::tells);
        editor.post("import", order).expecting(201);
        standsOnThePage();
    }

    @Test
    public void linesInMarkdown() {
        for (String attack : ATTACKS) {
            String list = "## " + attack + "\n\n1. " + attack + "\n   - " + attack + " from 1 to 5 => " + attack;
            previewed(Map.of("container", space.key(), "text", list));
        }
    }

    @Test
    public void teamsCyclesColumnsAndStartsThatAreNone() {
        String text = "1. Aim\n   - Orders from 1 to 5";
        for (String attack : Attacks.all()) {
            for (Map<String, ?> wrong : List.of(
                    Map.of("team", attack),
                    Map.of("cycle", attack),
                    Map.of("columns", List.of(List.of(attack))),
                    Map.of("starts", Map.of(attack, attack)),
                    Map.of("drafts", attack))) {
                Map<String, Object> order = new HashMap<>(Map.of("container", space.key(), "text", text));
                order.putAll(wrong);
                Answer answer = editor.post("import/preview", order);
                assertTrue(answer.toString(), answer.status() == 200 || answer.status() == 400);
            }
        }
    }

    @Test
    public void tooMuchIsRefusedWhole() {
        isTooMuch(Map.of("container", space.key(), "text", "a".repeat(1_000_001)));
        isTooMuch(Map.of("container", space.key(), "text", LONG_LIST));
        List<Object> row = List.of(cell("Aim"), cell("Orders"));
        List<Object> rows = new ArrayList<>(List.of(List.of(cell("Objective"), cell("Key result"))));
        rows.addAll(Collections.nCopies(501, row));
        isTooMuch(tables(List.of(Map.of("rows", rows))));
        assertEquals(List.of(), space.keyResults(editor));
    }

    private void isTooMuch(Map<String, Object> order) {
        for (String address : List.of("import/preview", "import")) {
            assertEquals("text", Refusal.of(editor.post(address, order), 400).field());
        }
    }

    private void standsOnThePage() {
        Page page = Page.withTable(editor, space.key());
        for (WayOut way : List.of(WayOut.PAGE, WayOut.PDF)) {
            HostileSpace here = new HostileSpace(space.key(), List.of(), page, page);
            Said said = way.readIn(editor.get(way.of(here, null)));
            said.isHarmless(ATTACKS);
            ATTACKS.forEach(said::tells);
        }
    }
}
