package it.product;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Bodies;
import it.Site;
import it.Team;
import it.Visitor;
import java.util.Map;
import org.junit.Assume;
import org.junit.ClassRule;
import org.junit.Test;

/** The same jar in Jira, to which no Confluence is linked. */
public class JiraIT {
    @ClassRule
    public static final JiraAlone ALONE = new JiraAlone();

    private final Site jira = ALONE.site();
    private final Team team = Team.in("ENG", Visitor.as("editor", jira));

    @Test
    public void keepsItsOwnOkrs() {
        String keyResult = team.keyResult("Builds under ten minutes", "jonly");

        Visitor.as("jonly", jira)
                .post("key-result/" + keyResult + "/check-in", Bodies.checkIn(7, "value", "42"))
                .expecting(201);

        assertEquals(
                "42",
                Visitor.as("reader", jira)
                        .get("key-result/" + keyResult)
                        .expecting(200)
                        .json()
                        .path("value")
                        .asText());
        assertTrue(Visitor.as("reader", jira)
                .get("key-result/" + keyResult + "/details")
                .expecting(200)
                .text()
                .contains("Jon Jiraonly"));
    }

    @Test
    public void hasPagesOfItsKeys() {
        String keyResult = team.keyResult("Builds under ten minutes");
        String address = "/plugins/servlet/headway/";

        assertTrue(Visitor.as("reader", jira)
                .get(address + keyResult)
                .expecting(200)
                .text()
                .contains("Builds under ten minutes"));
        assertEquals(
                Visitor.anonymous(jira).get(address + "NOWHERE-KR1").text(),
                Visitor.anonymous(jira).get(address + keyResult).expecting(404).text());
    }

    @Test
    public void readersOfAnotherProjectSeeNothing() {
        String keyResult = team.keyResult("Builds under ten minutes");

        for (Visitor visitor : new Visitor[] {Visitor.as("outsider", jira), Visitor.anonymous(jira)}) {
            String forbidden =
                    visitor.get("key-result/" + keyResult).expecting(404).text();
            assertEquals(visitor.get("key-result/NOWHERE-KR1").expecting(404).text(), forbidden);
        }
    }

    @Test
    public void readersOfAProjectMayNotEdit() {
        Visitor.as("reader", jira)
                .post("objective", Map.of("area", team.area(), "title", "Aim"))
                .expecting(403);
    }

    @Test
    public void knowsNothingOfWhatConfluenceKeeps() {
        Team there = Team.in("SHOP", Visitor.as("editor"));

        assertFalse(team.editor().get("area/" + there.area()).text().contains(there.name()));
        team.editor().get("area?container=SHOP").expecting(404);
    }

    @Test
    public void hasNoMacro() {
        Assume.assumeTrue(jira.isDevHost());
        String modules =
                team.editor().get("/").expecting(200).html().select("table").text();

        assertTrue(modules, modules.contains("rest"));
        assertFalse(modules, modules.contains("macro"));
    }
}
