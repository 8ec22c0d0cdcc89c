package it.hostile;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.Answer;
import it.Attacks;
import it.Space;
import it.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.Test;

/** Areas full of attacks go out into files and sheets and come in again: as the text that they are. */
public class HostileFileIT {
    private final Visitor editor = Visitor.as("editor");
    private final Visitor admin = Visitor.as("admin");
    private final String space = Space.fresh().key();

    @Test
    public void anAreaComesInAsItWentOut() {
        String elsewhere = Space.fresh().key();
        for (String attack : Attacks.storable()) {
            HostileArea area = HostileArea.written(editor, admin, space, attack);
            JsonNode file =
                    admin.get("area/" + area.area() + "/export").expecting(200).json();
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            body.put("id", UUID.randomUUID().toString());
            body.set("file", file);
            String key = admin.post("import/area?container=" + elsewhere, body.toString())
                    .expecting(201)
                    .json()
                    .path("key")
                    .asText();
            JsonNode again = admin.get("area/" + key + "/export").expecting(200).json();
            assertEquals(file.path("scores").size(), again.path("scores").size());
            assertEquals(
                    file.at("/scores/0/lesson").asText(),
                    again.at("/scores/0/lesson").asText());
            assertEquals(file.path("versions").size(), again.path("versions").size());
            String ended = key + area.ended().substring(area.ended().indexOf('-'));
            Answer drawer = admin.get("key-result/" + ended + "/drawer").expecting(200);
            Said said = new Said(drawer, drawer.html().body());
            said.isHarmless(List.of(attack));
            said.tells(attack);
        }
    }

    @Test
    public void aSheetOfAClosedCycleCalculatesNothing() {
        for (String formula : List.of("=1+1", "+1+1", "-1+1", "@SUM(A1)")) {
            HostileArea area = HostileArea.written(editor, admin, space, formula);
            String question =
                    "container=" + space + "&team=" + encoded(formula) + "&cycle=" + encoded(HostileArea.before());
            for (String sheet : List.of("table/csv?", "table/csv?history=true&")) {
                String csv = editor.get(sheet + question).expecting(200).text();
                assertTrue(csv, csv.contains("'" + formula));
                for (String cell : csv.split("[,\\r\\n]", -1)) {
                    assertTrue(
                            cell + " of " + area.ended(), !cell.equals(formula) && !cell.equals('"' + formula + '"'));
                }
            }
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
