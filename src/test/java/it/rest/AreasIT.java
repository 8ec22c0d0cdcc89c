package it.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import it.Team;
import it.Visitor;
import java.util.Map;
import org.junit.Test;

public class AreasIT {
    private final Visitor editor = Visitor.as("editor");

    @Test
    public void anAreaIsReadAsItWasWritten() {
        String name = Team.unique("Checkout");

        JsonNode added = add(name);

        assertEquals(name, added.path("name").asText());
        assertEquals("TEAM", added.path("level").asText());
        assertEquals("SHOP", added.path("container").asText());
        assertEquals(added, editor.get("area/" + key(added)).expecting(200).json());
    }

    @Test
    public void aChangedAreaHasTheNextVersion() {
        String parent = key(add(Team.unique("Shop")));
        JsonNode area = add(Team.unique("Checkout"));

        JsonNode changed = editor.put(
                        "area/" + key(area),
                        Map.of("name", Team.unique("Payment"), "level", "UNIT", "parent", parent, "version", 1))
                .expecting(200)
                .json();

        assertEquals(2, changed.path("version").asInt());
        assertEquals("UNIT", changed.path("level").asText());
        assertEquals(parent, changed.path("parent").asText());
        assertEquals(changed, editor.get("area/" + key(area)).json());
    }

    @Test
    public void aKeyIsNotUsedAgain() {
        String name = Team.unique("Checkout");
        String key = key(add(name));

        editor.delete("area/" + key + "?version=1").expecting(204);

        editor.get("area/" + key).expecting(404);
        assertNotEquals(key, key(add(name)));
    }

    @Test
    public void areasAreListedInTheOrderOfMakingPageByPage() {
        String first = key(add(Team.unique("First")));
        String second = key(add(Team.unique("Second")));
        String third = key(add(Team.unique("Third")));

        JsonNode page = list("after=" + first + "&limit=1");

        assertEquals(second, page.at("/items/0/key").asText());
        assertEquals(1, page.path("items").size());
        assertEquals(true, page.path("more").asBoolean());
        JsonNode last = list("after=" + second + "&limit=1");
        assertEquals(third, last.at("/items/0/key").asText());
        assertEquals(false, last.path("more").asBoolean());
    }

    @Test
    public void twoAreasOfOneSpaceHaveTwoNames() {
        String name = Team.unique("Checkout");
        add(name);

        JsonNode refused = editor.post("area", Map.of("container", "SHOP", "name", name.toUpperCase()))
                .expecting(400)
                .json();

        assertEquals("name", refused.at("/errors/0/field").asText());
    }

    private JsonNode list(String query) {
        return editor.get("area?container=SHOP&" + query).expecting(200).json();
    }

    private JsonNode add(String name) {
        return editor.post("area", Map.of("container", "SHOP", "name", name))
                .expecting(201)
                .json();
    }

    private static String key(JsonNode area) {
        return area.path("key").asText();
    }
}
