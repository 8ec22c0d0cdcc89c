package it.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Answer;
import it.Refusal;
import it.Table;
import it.Team;
import it.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import org.junit.BeforeClass;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Every row of {@code refusals.csv}: a telling answer, and nothing stored. */
@RunWith(Parameterized.class)
public class RefusalsIT {
    private static Visitor editor;
    private static Team team;
    private static String keyResult;
    private static String deleted;

    private final Map<String, String> row;

    public RefusalsIT(String name, Map<String, String> row) {
        this.row = row;
    }

    @Parameters(name = "{0}")
    public static Iterable<Object[]> rows() {
        return Table.rows("/it/refusals.csv").stream()
                .map(row -> new Object[] {row.get("refused"), row})
                .toList();
    }

    @BeforeClass
    public static void aTeamWithAKeyResult() {
        editor = Visitor.as("editor");
        team = Team.in("SHOP", editor);
        keyResult = team.keyResult("Checkout completion");
        deleted = team.keyResult("Deleted");
        editor.delete("key-result/" + deleted + "?version=1").expecting(204);
    }

    @Test
    public void isRefusedAndStoresNothing() {
        String before = team.everything();

        Answer answer = editor.send(request());

        Refusal refusal = Refusal.of(answer, Integer.parseInt(row.get("status")));
        assertEquals(answer.toString(), row.get("field"), refusal.field());
        assertTrue(answer.toString(), refusal.key().startsWith(row.get("key")));
        assertEquals(before, team.everything());
    }

    private HttpRequest.Builder request() {
        String sent = row.get("send");
        HttpRequest.Builder request = editor.to(filled(row.get("path")));
        if (!sent.equals("without token")) {
            request.header("X-Atlassian-Token", "no-check");
        }
        request.header("Content-Type", sent.equals("form") ? Visitor.FORM : "application/json");
        return request.method(
                row.get("method"),
                BodyPublishers.ofString(filled(row.get("body")).replace('\'', '"')));
    }

    private static String filled(String text) {
        return text.replace("{area}", team.area())
                .replace("{objective}", team.objective())
                .replace("{keyResult}", keyResult)
                .replace("{deleted}", deleted)
                .replace("{id}", UUID.randomUUID().toString())
                .replace("{digits}", "7".repeat(400));
    }
}
