package it.rest;

import static org.junit.Assert.assertEquals;

import it.Table;
import it.Team;
import it.Visitor;
import java.util.HashMap;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Every row of {@code rights.csv}: what somebody may do in a space. The champion reads SHOP and OPEN, and nothing else. */
@RunWith(Parameterized.class)
public class RightsIT {
    private static final String TITLE = "Orders that arrive within two days";
    private static final Map<String, Team> TEAMS = new HashMap<>();
    private static final Map<String, String> KEY_RESULTS = new HashMap<>();
    private static final Map<String, Visitor> PEOPLE = new HashMap<>();

    private final Map<String, String> row;

    public RightsIT(String name, Map<String, String> row) {
        this.row = row;
    }

    @Parameters(name = "{0}")
    public static Iterable<Object[]> rows() {
        return Table.rows("/it/rights.csv").stream()
                .map(row -> new Object[] {row.get("who") + " " + row.get("action"), row})
                .toList();
    }

    @BeforeClass
    public static void aTeamInEverySpaceWithTheSameChampion() {
        Map.of("SHOP", "editor", "LAB", "outsider", "OPEN", "editor").forEach((space, editor) -> {
            Team team = Team.in(space, Visitor.as(editor));
            TEAMS.put(space, team);
            KEY_RESULTS.put(space, team.keyResult(TITLE, "mia.new"));
        });
        for (String name : new String[] {"admin", "editor", "reader", "outsider"}) {
            PEOPLE.put(name, Visitor.as(name));
        }
        PEOPLE.put("champion", Visitor.as("mia.new"));
        PEOPLE.put("anonymous", Visitor.anonymous());
    }

    @Test
    public void inAReadableSpace() {
        assertEquals(row.get("SHOP"), outcomeIn("SHOP"));
    }

    @Test
    public void inASpaceForOthers() {
        assertEquals(row.get("LAB"), outcomeIn("LAB"));
    }

    @Test
    public void inASpaceForEverybody() {
        assertEquals(row.get("OPEN"), outcomeIn("OPEN"));
    }

    private String outcomeIn(String space) {
        return new Attempt(PEOPLE.get(row.get("who")), TEAMS.get(space), KEY_RESULTS.get(space), TITLE)
                .to(row.get("action"));
    }
}
