package it.link;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import it.Answer;
import it.DevHost;
import it.HostProcess;
import it.Team;
import it.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Test;

/** An issue is made in a Jira of two thousand projects, whose list is longer than we take. */
public class ManyProjectsIT {

    @Test
    public void projectsAreFoundByNameAndTheLastOneIsOfferedAgain() {
        try (HostProcess host = DevHost.ofThisBuild().start(List.of("--empty", "--strict"))) {
            Visitor admin = Visitor.as("admin", host.jira());
            for (int number = 0; number < 2000; number++) {
                admin.post("/rest/api/2/project", Map.of("key", "MANY" + number, "name", "Zone " + number))
                        .expecting(201);
            }
            assertTrue(admin.get("/rest/api/2/project").bytes().length > 200_000);
            Visitor editor = Visitor.as("editor", host.confluence());
            String keyResult = Team.in("SHOP", editor).keyResult("Faster tax");
            String places = "key-result/" + keyResult + "/issue-place";

            Answer first = editor.get(places).expecting(200);
            assertTrue(first.bytes().length < 10_000);
            assertEquals(50, first.json().at("/told/places").size());
            assertTrue(first.json().at("/told/more").asBoolean());
            JsonNode found = editor.get(places + "?text=many1999").json().path("told");
            assertEquals("Zone 1999 (MANY1999)", found.at("/places/0/name").asText());
            assertFalse(found.path("more").asBoolean());
            assertEquals(
                    0,
                    editor.get(places + "?text=nowhere")
                            .json()
                            .at("/told/places")
                            .size());

            String project = found.at("/places/0/id").asText();
            String type = editor.get(places + "?project=" + project)
                    .json()
                    .at("/told/places/0/id")
                    .asText();
            editor.post(
                            "key-result/" + keyResult + "/issue",
                            Map.of("id", "" + UUID.randomUUID(), "project", project, "type", type, "summary", "Cache"))
                    .expecting(200);
            JsonNode again = editor.get(places).json().path("told");
            assertEquals(project, again.path("project").asText());
            assertEquals("Zone 1999 (MANY1999)", again.at("/places/0/name").asText());
        }
    }
}
