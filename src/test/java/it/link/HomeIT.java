package it.link;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Answer;
import it.DevHost;
import it.HostProcess;
import it.Visitor;
import java.util.List;
import org.junit.Test;

/** Which product keeps the OKRs, by what is at the other end of the link. */
public class HomeIT {

    @Test
    public void aJiraWhoseConfluenceRunsHeadwaySendsPeopleThere() {
        for (String way : List.of("acting", "asking")) {
            try (HostProcess host = start("--link", way)) {
                assertEquals("linked", place(Visitor.as("reader", host.jira())));
                assertEquals("linked", place(Visitor.as("jonly", host.jira())));
                assertEquals("here", place(Visitor.as("reader", host.confluence())));
            }
        }
    }

    @Test
    public void aJiraWithoutALinkKeepsItsOwn() {
        try (HostProcess host = start("--link", "none")) {
            assertEquals("here", place(Visitor.as("reader", host.jira())));
        }
    }

    @Test
    public void aConfluenceThatCannotBeAskedLeavesItOpen() {
        try (FaultyRemote confluence = new FaultyRemote();
                HostProcess host = start("--confluence-link-url", "" + confluence.url("/confluence"))) {
            confluence.behaves(Fault.answering(500, ""));
            assertEquals("unknown", place(Visitor.as("reader", host.jira())));
            int before = confluence.asked();
            Visitor.as("reader", host.jira()).get("/").expecting(200);
            assertEquals("rendering asks nobody", before, confluence.asked());
        }
    }

    @Test
    public void whatRunsHereIsToldToEverybodyAndIsNotWhoseItIs() {
        try (HostProcess host = start()) {
            Answer about = Visitor.anonymous(host.confluence()).get("about").expecting(200);
            assertEquals("headway", about.json().path("app").asText());
            assertTrue(about.json().path("version").asText().matches("\\d+\\.\\d+.*"));
            assertFalse(about.json().path("capabilities").isEmpty());
            assertEquals(0, about.statements());
            Visitor.anonymous(host.jira()).get("home").expecting(401);
        }
    }

    private static HostProcess start(String... options) {
        List<String> all = new java.util.ArrayList<>(List.of("--empty", "--strict"));
        all.addAll(List.of(options));
        return DevHost.ofThisBuild().start(all);
    }

    private static String place(Visitor visitor) {
        return visitor.get("home").expecting(200).json().path("place").asText();
    }
}
