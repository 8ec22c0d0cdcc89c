package it.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import it.Answer;
import it.Bodies;
import it.Team;
import it.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.Test;

/** An area as a file, out of one space and into another. */
public class AreaFileIT {
    private static final String INTO_OPEN = "import/area?container=OPEN";

    private final Visitor admin = Visitor.as("admin");
    private final Team team = Team.in("SHOP", Visitor.as("editor"));
    private final String keyResult = team.keyResult("Orders in two days", "mia.new");

    @Test
    public void anAreaComesWithItsHistoryIntoAnotherSpace() {
        team.editor()
                .post("key-result/" + keyResult + "/check-in", Bodies.checkIn(7))
                .expecting(201);
        Answer exported = admin.get("area/" + team.area() + "/export").expecting(200);
        assertTrue(exported.header("Content-Disposition").contains("headway-" + team.area() + ".json"));
        String body = body(exported.text(), "");

        JsonNode preview =
                admin.post(INTO_OPEN + "&dryRun=true", body).expecting(200).json();
        assertTrue(preview.path("taken").asBoolean());
        assertEquals(1, preview.at("/entries/checkIns").asInt());
        assertEquals("mia.new", preview.at("/people/mia.new").asText());
        assertFalse(areasOfOpen().contains(team.name()));

        String key =
                admin.post(INTO_OPEN, body).expecting(201).json().path("key").asText();
        assertEquals(
                key,
                admin.post(INTO_OPEN, body).expecting(201).json().path("key").asText());
        String imported = key + keyResult.substring(keyResult.indexOf('-'));
        JsonNode log =
                admin.get("key-result/" + imported + "/check-in").expecting(200).json();
        assertEquals("IMPORT", log.at("/items/0/source").asText());
        assertEquals("editor", log.at("/items/0/author").asText());
    }

    @Test
    public void aFileThatDoesNotFitIsRefusedWithTheWayToIt() {
        String file =
                admin.get("area/" + team.area() + "/export").expecting(200).text();
        refused("file.keyResults[0].type", body(file.replace("\"METRIC\"", "\"MAGIC\""), ""));
        refused("file.headway", body(file.replace("\"headway\":1", "\"headway\":\"1\""), ""));
        refused("file", body("null", ""));
        refused("file.rules[0]", body(file.replace("\"rules\":[", "\"rules\":[7"), ""));
        refused("key", body(file, ",\"key\":\"" + team.area() + "\""));
        refused("people.ann", body(file, ",\"people\":{\"ann\":[]}"));
        refused("id", "{\"file\":" + file + "}");
        refused("body", "{\"file\":");
        refused("body", "");
        refused("body", "[".repeat(100_000));
        refused("body", " ".repeat(10_000_001));
    }

    private void refused(String field, String body) {
        assertEquals(
                field,
                admin.post(INTO_OPEN, body)
                        .expecting(400)
                        .json()
                        .at("/errors/0/field")
                        .asText());
        assertFalse(areasOfOpen().contains(team.name()));
    }

    @Test
    public void anImportNeedsTheHeaderThatNoOtherSiteCanSend() {
        admin.send(admin.to(INTO_OPEN)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body("{}", ""))))
                .expecting(403);
    }

    @Test
    public void aSheetHasWhatTheTableShowsAndNoFormulas() {
        String title = team.keyResult("=HYPERLINK(\"https://evil.example\")", "");
        Answer sheet = Visitor.as("reader")
                .get("table/csv?container=SHOP&team=" + team.name().replace(" ", "%20"))
                .expecting(200);
        assertTrue(sheet.header("Content-Type").startsWith("text/csv"));
        assertTrue(sheet.header("Content-Disposition").contains("okrs-team-"));
        assertTrue(sheet.text().startsWith("\uFEFFArea,Cycle,"));
        assertTrue(sheet.text().contains(title + ","));
        assertTrue(sheet.text().contains("\"'=HYPERLINK(\"\"https://evil.example\"\")\""));
    }

    private String areasOfOpen() {
        return admin.get("table?container=OPEN").expecting(200).text();
    }

    private static String body(String file, String rest) {
        return "{\"id\":\"" + UUID.randomUUID() + "\",\"file\":" + file + rest + "}";
    }
}
