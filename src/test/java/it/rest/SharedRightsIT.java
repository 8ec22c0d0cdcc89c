package it.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import it.Page;
import it.Table;
import it.Team;
import it.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;

/**
 * Every row of {@code shared-rights.csv}: an objective of SHOP before it is shared with a team of OPEN, while it is, and after
 * that ended. Outsiders and anonymous readers may view OPEN only.
 */
public class SharedRightsIT {
    private static final String TITLE = "Parcels that arrive within two days";
    private static final List<Map<String, String>> ROWS = Table.rows("/it/shared-rights.csv");

    private final Visitor editor = Visitor.as("editor");
    private final Team owner = Team.in("SHOP", editor);
    private final Team other = Team.in("OPEN", editor);
    private final String keyResult = owner.keyResult(TITLE);
    private final Map<String, Visitor> people =
            Map.of("editor", editor, "outsider", Visitor.as("outsider"), "anonymous", Visitor.anonymous());

    @Before
    public void anOutsiderSponsorsIt() {
        Map<String, Object> sponsored = Map.of("title", "Nobody waits", "sponsor", "outsider", "version", 1);
        editor.put("objective/" + owner.objective(), sponsored).expecting(200);
    }

    private String path() {
        return "objective/" + owner.objective() + "/share";
    }

    private void share() {
        editor.post(path(), Map.of("area", other.area())).expecting(204);
    }

    private void end() {
        editor.delete(path() + "/" + other.area()).expecting(204);
    }

    @Test
    public void asTheTableSays() {
        expect("before");
        share();
        expect("shared");
        end();
        expect("ended");
    }

    @Test
    public void whoSeesItElsewhereIsNotToldWhereItComesFrom() {
        share();
        for (String path : List.of("objective/" + owner.objective(), "key-result/" + keyResult + "/drawer")) {
            String body = people.get("outsider").get(path).expecting(200).text();
            assertFalse(body, body.contains(owner.name()));
        }
        String table = Page.withTable(editor, "OPEN", "team", other.name()).bodyFor(people.get("outsider"));
        assertFalse(table, table.contains(owner.name()));
    }

    private void expect(String moment) {
        Map<String, String> expected = new HashMap<>();
        Map<String, String> answered = new HashMap<>();
        for (Map<String, String> row : ROWS) {
            String who = row.get("who") + " " + row.get("action");
            expected.put(who, row.get(moment));
            answered.put(who, outcome(people.get(row.get("who")), row.get("action")));
        }
        assertEquals(moment, expected, answered);
    }

    private String outcome(Visitor who, String action) {
        Attempt attempt = new Attempt(who, owner, keyResult, TITLE);
        return switch (action) {
            case "table of the other team" -> new Attempt(who, other, keyResult, TITLE).table("allowed", "not-found");
            case "what I sponsor" ->
                who.get("table?container=OPEN&sponsor=me").text().contains(TITLE) ? "allowed" : "not-found";
            case "share form" -> Attempt.outcome(who.get(path() + "/form"));
            case "share" -> Attempt.outcome(who.post(path(), Map.of("area", other.area())));
            case "end sharing" -> Attempt.outcome(who.delete(path() + "/" + other.area()));
            default -> attempt.to(action);
        };
    }
}
