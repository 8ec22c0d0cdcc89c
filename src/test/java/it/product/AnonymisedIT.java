package it.product;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import it.Answer;
import it.Bodies;
import it.Team;
import it.Visitor;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;

/** Jira anonymises somebody whom its OKRs speak of: they are called as Jira calls them now, and are still who they are. */
public class AnonymisedIT {
    @ClassRule
    public static final JiraAlone ALONE = new JiraAlone();

    private final Visitor admin = Visitor.as("admin", ALONE.site());
    private final Visitor editor = Visitor.as("editor", ALONE.site());
    private final Team team = Team.in("OPEN", editor);

    /** An account from before Jira 8.4, whose key was the name. */
    @Test
    public void aChampionWithAnotherKeyStillChecksInAndKeepsTheEntries() {
        String keyResult = championed("leo");
        String now = anonymised("leo");

        assertEquals(
                now,
                team.editor()
                        .get("key-result/" + keyResult)
                        .json()
                        .path("champion")
                        .asText());
        Visitor champion = Visitor.as(now, ALONE.site());
        champion.post("key-result/" + keyResult + "/check-in", Bodies.checkIn(6, "value", "50"))
                .expecting(201);

        Answer log = editor.get("key-result/" + keyResult + "/check-in").expecting(200);
        for (JsonNode entry : log.json().path("items")) {
            assertEquals(now, entry.path("author").asText());
        }
        assertEquals(2, log.json().path("items").size());
        assertThat(everythingShown(keyResult), not(containsString("leo")));
        assertThat(everythingShown(keyResult), not(containsString("Leaver")));
        assertThat(everythingShown(keyResult), containsString("user-"));
    }

    /** A younger account keeps its key, and is called otherwise. */
    @Test
    public void aChampionWithAnotherNameIsCalledByIt() {
        String keyResult = championed("ben");
        String now = anonymised("JIRAUSER10107");

        assertEquals("jirauser10107", now);
        assertEquals(
                now,
                editor.get("key-result/" + keyResult).json().path("champion").asText());
        Visitor.as(now, ALONE.site())
                .post("key-result/" + keyResult + "/check-in", Bodies.checkIn(6, "value", "50"))
                .expecting(201);
        assertThat(everythingShown(keyResult), not(containsString("\"ben\"")));
        assertThat(everythingShown(keyResult), not(containsString("Okafor")));
    }

    /** With one check-in of theirs. */
    private String championed(String name) {
        String keyResult = team.keyResult("Builds under ten minutes", name);
        Visitor.as(name, ALONE.site())
                .post("key-result/" + keyResult + "/check-in", Bodies.checkIn(7, "value", "42"))
                .expecting(201);
        return keyResult;
    }

    /** The user name from then on. */
    private String anonymised(String key) {
        Answer done = admin.post("/rest/api/2/user/anonymization", Map.of("userKey", key))
                .expecting(202);
        assertEquals(0, done.json().path("errors").size());
        String number = key.startsWith("JIRAUSER") ? key.substring("JIRAUSER".length()) : "10200";
        return "jirauser" + number;
    }

    private String everythingShown(String keyResult) {
        return team.everything()
                + editor.get("/plugins/servlet/headway/" + keyResult)
                        .expecting(200)
                        .text()
                + admin.get("area/" + team.area() + "/export").expecting(200).text();
    }
}
