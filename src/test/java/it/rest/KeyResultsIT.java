package it.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import it.Bodies;
import it.Team;
import it.Visitor;
import java.util.Map;
import org.junit.Test;

public class KeyResultsIT {
    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);

    @Test
    public void aMetricKeepsItsExactNumbers() {
        JsonNode measure = measureOf(Map.of("type", "METRIC", "from", "0.10", "to", "-1234.5678", "unit", "€"));

        assertEquals("0.10", measure.path("from").asText());
        assertEquals("-1234.5678", measure.path("to").asText());
        assertEquals("€", measure.path("unit").asText());
    }

    @Test
    public void aThresholdKeepsItsBoundAndComparison() {
        JsonNode measure = measureOf(Map.of("type", "THRESHOLD", "comparison", "AT_LEAST", "to", "99.9", "unit", "%"));

        assertEquals("AT_LEAST", measure.path("comparison").asText());
        assertEquals("99.9", measure.path("to").asText());
    }

    @Test
    public void aMilestoneIsDoneOrNot() {
        String key = team.keyResult(Map.of("type", "MILESTONE"));

        editor.post("key-result/" + key + "/check-in", Bodies.checkIn(9, "value", "1"))
                .expecting(201);

        assertEquals("100", read(key).path("progress").asText());
        JsonNode refused = editor.post("key-result/" + key + "/check-in", Bodies.checkIn(9, "value", "0.5"))
                .expecting(400)
                .json();
        assertEquals("value", refused.at("/errors/0/field").asText());
    }

    @Test
    public void aBaselineHasNoProgress() {
        String key = team.keyResult(Map.of("type", "BASELINE", "unit", "days"));

        editor.post("key-result/" + key + "/check-in", Bodies.checkIn(5, "value", "14"))
                .expecting(201);

        assertEquals("14", read(key).path("value").asText());
        assertTrue(read(key).path("progress").isNull());
    }

    @Test
    public void aChangedKeyResultHasTheNextVersionAndKeepsWhereItStands() {
        String key = team.keyResult("Checkout completion");
        editor.post("key-result/" + key + "/check-in", Bodies.checkIn(7, "value", "50", "nextStep", "Ask ten people"))
                .expecting(201);
        Map<String, Object> measure = Map.of("type", "METRIC", "from", "0", "to", "200", "unit", "%");

        JsonNode changed = editor.put(
                        "key-result/" + key,
                        Map.of("title", "Completion", "measure", measure, "weight", "2.5", "version", 1))
                .expecting(200)
                .json();

        assertEquals(2, changed.path("version").asInt());
        assertEquals("2.5", changed.path("weight").asText());
        assertEquals("50", changed.path("value").asText());
        assertEquals("25", changed.path("progress").asText());
        assertEquals("Ask ten people", changed.path("nextStep").asText());
        assertEquals(changed, read(key));
    }

    @Test
    public void aKeyIsNotUsedAgain() {
        String first = team.keyResult("First");
        editor.delete("key-result/" + first + "?version=1").expecting(204);

        editor.get("key-result/" + first).expecting(404);
        editor.get("key-result/" + first + "/check-in").expecting(404);
        assertEquals(team.area() + "-KR2", team.keyResult("Second"));
    }

    @Test
    public void keyResultsAreListedInTheOrderOfMakingPageByPage() {
        String first = team.keyResult("First");
        String second = team.keyResult("Second");
        team.keyResult("Third");

        JsonNode page = editor.get("key-result?objective=" + team.objective() + "&after=" + first + "&limit=1")
                .expecting(200)
                .json();

        assertEquals(second, page.at("/items/0/key").asText());
        assertEquals(1, page.path("items").size());
        assertTrue(page.path("more").asBoolean());
    }

    private JsonNode measureOf(Map<String, String> measure) {
        return read(team.keyResult(measure)).path("measure");
    }

    private JsonNode read(String key) {
        return editor.get("key-result/" + key).expecting(200).json();
    }
}
