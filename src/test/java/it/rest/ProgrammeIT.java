package it.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import it.Answer;
import it.RunningHost;
import it.Team;
import it.Visitor;
import java.util.Map;
import org.junit.Assume;
import org.junit.Test;

/** The rules of the programme over REST. */
public class ProgrammeIT {
    private static final int FEW = 6;

    private final Visitor admin = Visitor.as("admin");
    private final Visitor editor = Visitor.as("editor");
    private final Team team = Team.in("SHOP", editor);
    private final String address = "programme/area/" + team.area();

    private static Map<String, Object> wanting(int version, String setting, String value) {
        return Map.of("version", version, "choices", Map.of(setting, value));
    }

    @Test
    public void ofTwoDecisionsOnOneVersionTheSecondIsShownTheFirst() {
        admin.put(address, wanting(0, "CHECK_INS", "WEEKLY")).expecting(200);
        JsonNode conflict = admin.put(address, wanting(0, "CHECK_INS", "MONTHLY"))
                .expecting(409)
                .json();
        assertEquals("WEEKLY", conflict.at("/theirs/choices/CHECK_INS").asText());
        assertEquals("MONTHLY", conflict.at("/mine/choices/CHECK_INS").asText());
        assertEquals("admin", conflict.at("/theirs/by").asText());
    }

    @Test
    public void theInstanceIsForTheProductsAdministrators() {
        editor.put("programme/instance", Map.of("version", 0)).expecting(403);
        editor.get("/plugins/servlet/headway/settings").expecting(404);
        Visitor.anonymous().put("programme/instance", Map.of("version", 0)).expecting(401);
        assertTrue(admin.get("/plugins/servlet/headway/settings")
                .expecting(200)
                .text()
                .contains("data-scope=\"\""));
    }

    @Test
    public void aMilestoneIsRefusedWhereNoneAreAgreed() {
        admin.put(address, wanting(0, "MILESTONES", "NO")).expecting(200);
        Answer refused = editor.post(
                "key-result",
                Map.of("objective", team.objective(), "title", "Audit", "measure", Map.of("type", "MILESTONE")));
        assertEquals(
                "okr.error.milestones-off",
                refused.expecting(400).json().at("/errors/0/key").asText());
    }

    @Test
    public void whatATableSaysOfItsRulesTakesFewStatements() {
        Assume.assumeTrue(RunningHost.confluence().isDevHost());
        admin.put(address, Map.of("version", 0, "why", "To learn.", "saidBy", "admin", "coaches", "reader, editor"))
                .expecting(200);
        Answer rules = editor.get("programme/rules?area=" + team.area()).expecting(200);
        assertTrue(rules.text(), rules.text().contains("To learn."));
        assertTrue("" + rules.statements(), rules.statements() <= FEW);
    }

    @Test
    public void namesAreNotForThoseWhoMayNotKnowPeople() {
        Team open = Team.in("OPEN", editor);
        admin.put("programme/area/" + open.area(), Map.of("version", 0, "why", "To learn.", "saidBy", "admin"))
                .expecting(200);
        String rules = Visitor.anonymous()
                .get("programme/rules?area=" + open.area())
                .expecting(200)
                .text();
        assertTrue(rules, rules.contains("To learn.") && !rules.contains("dmin"));
    }
}
