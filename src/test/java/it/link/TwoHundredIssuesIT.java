package it.link;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import it.DevHost;
import it.HostProcess;
import it.Page;
import it.Team;
import it.Visitor;
import it.issue.Issues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Test;

/** A table with two hundred linked issues asks Jira nothing while it is made, and twice after that. */
public class TwoHundredIssuesIT {

    @Test
    public void areTwoQuestionsToJira() throws InterruptedException {
        FaultyRemote jira = new FaultyRemote();
        try (HostProcess host = DevHost.ofThisBuild()
                .start(List.of("--empty", "--strict", "--jira-link-url", "" + jira.url("/jira")))) {
            jira.behaves(Fault.none(host.jira().url()));
            Visitor editor = Visitor.as("editor", host.confluence());
            Team team = Team.in("SHOP", editor);
            Issues issues = new Issues(Visitor.as("editor", host.jira()));
            List<String> keys = new ArrayList<>();
            for (int number = 0; number < 4; number++) {
                String keyResult = team.keyResult("Faster tax " + number);
                keys.add(keyResult);
                for (int linked = 0; linked < 50; linked++) {
                    String issue = issues.in("PAY").id();
                    editor.post(
                                    "key-result/" + keyResult + "/action",
                                    Map.of("id", "" + UUID.randomUUID(), "issue", issue))
                            .expecting(200);
                }
            }
            Page page = Page.withTable(editor, "SHOP", "team", team.name());
            int before = settled(jira);

            page.contentFor(editor).text();
            editor.get("table?container=SHOP&team=" + team.name().replace(" ", "%20"))
                    .expecting(200);
            editor.get("/plugins/servlet/headway/" + keys.get(0)).expecting(200);
            assertEquals("nobody is asked while a table is made", before, jira.asked());

            JsonNode told = editor.post("action/states", Map.of("keys", keys))
                    .expecting(200)
                    .json()
                    .path("told");
            assertEquals(50, told.at("/3/total").asInt());
            // What comes over one connection counts once.
            int questions = jira.asked() - before;
            assertTrue("one question for each hundred: " + questions, questions == 1 || questions == 2);
        }
    }

    /** Once Jira was told of all links beside the writes. */
    private static int settled(FaultyRemote jira) throws InterruptedException {
        int before;
        do {
            before = jira.asked();
            Thread.sleep(1000);
        } while (before != jira.asked());
        return before;
    }
}
