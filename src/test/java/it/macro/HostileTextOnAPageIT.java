package it.macro;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Attacks;
import it.Bodies;
import it.Harm;
import it.Page;
import it.Team;
import it.Visitor;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.Test;

/** Hostile text on a page is text. */
public class HostileTextOnAPageIT {
    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);

    @Test
    public void inTitlesReasonsUnitsAndNextSteps() {
        for (String text : Attacks.storable()) {
            String objective = editor.post("objective", Map.of("area", team.area(), "title", text, "whyNow", text))
                    .expecting(201)
                    .json()
                    .path("key")
                    .asText();
            Map<String, String> measure = Map.of("type", "METRIC", "from", "0", "to", "5", "unit", shortened(text, 40));
            String keyResult = editor.post(
                            "key-result", Map.of("objective", objective, "title", text, "measure", measure))
                    .expecting(201)
                    .json()
                    .path("key")
                    .asText();
            editor.post("key-result/" + keyResult + "/check-in", Bodies.checkIn(5, "nextStep", text))
                    .expecting(201);
        }

        Element content = Page.withTable(editor, "SHOP", "team", team.name()).contentFor(editor);

        assertEquals(List.of(), Harm.in(content));
        for (String text : Attacks.storable()) {
            assertTrue(text, content.select("tr[data-key]").text().contains(asShown(text)));
            assertTrue(text, content.select(".okr-step").eachText().contains(asShown(text)));
        }
    }

    @Test
    public void inAnOpenedRowAndItsForm() {
        String keyResult = team.keyResult("Checkout completion");
        String address = "key-result/" + keyResult;
        for (String text : Attacks.storable()) {
            String row = editor.post(
                            address + "/check-in",
                            Bodies.checkIn(5, "whatGotUsHere", text, "inTheWay", text, "nextStep", text))
                    .expecting(201)
                    .json()
                    .path("row")
                    .asText();
            Element details = editor.get(address + "/details").expecting(200).html();
            Element form = editor.get(address + "/check-in-form").expecting(200).html();

            assertEquals(List.of(), Harm.in(org.jsoup.Jsoup.parse("<table>" + row + "</table>")));
            assertEquals(List.of(), Harm.in(details));
            assertEquals(List.of(), Harm.in(form));
            assertTrue(details.text(), details.text().contains(asShown(text)));
            assertEquals(text.strip(), form.selectFirst("[name=nextStep]").val());
        }
    }

    @Test
    public void inTheNameOfATeam() {
        for (String text : Attacks.storable()) {
            String name = Team.unique(shortened(text, 200));
            String area = editor.post("area", Map.of("container", "SHOP", "name", name))
                    .expecting(201)
                    .json()
                    .path("key")
                    .asText();
            editor.post("objective", Map.of("area", area, "title", "Fewer returns"))
                    .expecting(201);

            Element content =
                    Page.withTable(editor, "SHOP", "team", "SHOP:" + name).contentFor(editor);

            assertEquals(List.of(), Harm.in(content));
            assertTrue(content.text(), content.text().contains(asShown(name)));
        }
    }

    @Test
    public void inTheParametersOfAMacro() {
        for (String text : Attacks.storable()) {
            for (String parameter : List.of("team", "cycle", "objectives")) {
                Element content = Page.written(editor, "SHOP", Page.table(parameter, text) + "<p>After</p>")
                        .contentFor(editor);

                assertEquals(List.of(), Harm.in(content));
                assertTrue(content.text(), content.text().endsWith("After"));
            }
        }
    }

    @Test
    public void inThePreviewOfAnImport() {
        for (String text : Attacks.storable()) {
            String list = "## " + text + "\n\n1. " + text + "\n   - " + text + " from 1 to 5 => " + text;

            String html = editor.post("import/preview", Map.of("container", "SHOP", "text", list))
                    .expecting(200)
                    .json()
                    .path("html")
                    .asText();

            assertEquals(List.of(), Harm.in(org.jsoup.Jsoup.parse(html)));
        }
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    /** As a browser shows it: blanks in a row are one. */
    private static String asShown(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
