package it.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import it.Team;
import it.Visitor;
import java.util.Map;
import org.junit.Test;

public class ObjectivesIT {
    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);

    @Test
    public void anObjectiveIsReadAsItWasWritten() {
        JsonNode added = editor.post(
                        "objective",
                        Map.of(
                                "area", team.area(),
                                "cycle", "2031 Q2",
                                "title", "Everybody finds what they came for",
                                "whyNow", "Half of our visitors\nleave from the search page.",
                                "sponsor", "admin"))
                .expecting(201)
                .json();

        assertEquals(team.area() + "-O2", added.path("key").asText());
        assertEquals("admin", added.path("sponsor").asText());
        assertEquals(
                "Half of our visitors\nleave from the search page.",
                added.path("whyNow").asText());
        assertEquals("2031-04-01", added.at("/cycle/first").asText());
        assertEquals("2031-06-30", added.at("/cycle/last").asText());
        assertEquals(added, editor.get("objective/" + team.area() + "-O2").json());
    }

    @Test
    public void aChangedObjectiveHasTheNextVersion() {
        JsonNode changed = editor.put(
                        "objective/" + team.objective(), Map.of("title", "Nobody gives up at checkout", "version", 1))
                .expecting(200)
                .json();

        assertEquals(2, changed.path("version").asInt());
        assertEquals(changed, editor.get("objective/" + team.objective()).json());
    }

    @Test
    public void aKeyIsNotUsedAgain() {
        String second = team.objective("Second");
        editor.delete("objective/" + second + "?version=1").expecting(204);

        editor.get("objective/" + second).expecting(404);
        assertEquals(team.area() + "-O3", team.objective("Third"));
    }

    @Test
    public void aRemovedObjectiveTakesItsKeyResultsOutOfSight() {
        String keyResult = team.keyResult("Fewer steps");

        editor.delete("objective/" + team.objective() + "?version=1").expecting(204);

        editor.get("key-result/" + keyResult).expecting(404);
    }

    @Test
    public void objectivesOfACycleAreListedPageByPage() {
        String second = team.objective("Second");
        String third = team.objective("Third");

        JsonNode page = editor.get("objective?area=" + team.area() + "&after=" + team.objective() + "&limit=1")
                .expecting(200)
                .json();

        assertEquals(second, page.at("/items/0/key").asText());
        assertTrue(page.path("more").asBoolean());
        JsonNode last = editor.get("objective?area=" + team.area() + "&after=" + second)
                .expecting(200)
                .json();
        assertEquals(third, last.at("/items/0/key").asText());
        assertEquals(1, last.path("items").size());
    }

    @Test
    public void anAreaHasTheCyclesThatObjectivesWereWrittenFor() {
        editor.post("objective", Map.of("area", team.area(), "cycle", "2031 Q2", "title", "Later"))
                .expecting(201);

        JsonNode cycles =
                editor.get("area/" + team.area() + "/cycle").expecting(200).json();

        assertEquals(2, cycles.size());
        assertEquals("2031 Q2", cycles.at("/1/label").asText());
        assertEquals(
                "Later",
                editor.get("objective?area=" + team.area() + "&cycle=2031%20Q2")
                        .json()
                        .at("/items/0/title")
                        .asText());
    }
}
