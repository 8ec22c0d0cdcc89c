package it.product;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Answer;
import it.Page;
import it.RunningHost;
import it.Space;
import it.Team;
import it.Visitor;
import java.util.Map;
import org.junit.Assume;
import org.junit.Test;

/** What administrators of the product mend. */
public class AdministrationIT {
    private static final String PAGE = "/plugins/servlet/headway/admin?section=";

    private final Visitor admin = Visitor.as("admin");
    private final Visitor editor = Visitor.as("editor");

    @Test
    public void nobodySeesTheOkrsOfASpaceMadeAgainUntilTheyAreBound() {
        Space space = Space.fresh();
        Team team = Team.in(space.key(), editor);
        String keyResult = team.keyResult("Checkout completion");
        space.deleted().made();
        editor.get("key-result/" + keyResult).expecting(404);
        admin.get("key-result/" + keyResult).expecting(404);

        String address = "admin/area/" + team.area();
        Answer said = admin.get(address + "/rebinding?container=" + space.key()).expecting(200);
        assertFalse(said.json().path("toEverybody").asBoolean());
        admin.put(address + "/container", Map.of("container", space.key(), "version", 2))
                .expecting(200);

        editor.get("key-result/" + keyResult).expecting(200);
        assertTrue(Page.withTable(editor, space.key()).contentFor(editor).text().contains("Checkout completion"));
        assertTrue(admin.get(PAGE + "changes&area=" + team.area()).text().contains("bound elsewhere"));
    }

    @Test
    public void somebodyWhoLeftIsReplacedAndWhatTheyAreNamedInStays() {
        Assume.assumeTrue(RunningHost.confluence().isDevHost());
        Team team = Team.in("SHOP", editor);
        String keyResult = team.keyResult("Orders in two days", "lea");
        assertTrue(admin.get(PAGE + "people").text().contains(keyResult));
        Map<String, Object> next = Map.of("userName", "mia.new", "version", 1);
        admin.put("admin/key-result/" + keyResult + "/champion", next).expecting(204);
        assertFalse(admin.get(PAGE + "people").text().contains(keyResult));
        assertEquals(
                "mia.new",
                editor.get("key-result/" + keyResult).json().path("champion").asText());
    }

    @Test
    public void anArchivedAreaIsSeenByNobodyUntilItIsRestored() {
        Team team = Team.in("SHOP", editor);
        String address = "admin/area/" + team.area() + "/archived";
        admin.put(address, Map.of("archived", true, "version", 1)).expecting(200);
        editor.get("area/" + team.area()).expecting(404);
        admin.put(address, Map.of("archived", false, "version", 1)).expecting(409);
        admin.put(address, Map.of("archived", false, "version", 2)).expecting(200);
        editor.get("area/" + team.area()).expecting(200);
    }

    @Test
    public void theStateOfTheAppTakesAsManyStatementsAsThereAreTables() {
        Assume.assumeTrue(RunningHost.confluence().isDevHost());
        Answer health = admin.get(PAGE + "health").expecting(200);
        assertTrue(health.text(), health.text().contains("AO_3B0887_"));
        assertTrue("" + health.statements(), health.statements() <= 25);
    }
}
