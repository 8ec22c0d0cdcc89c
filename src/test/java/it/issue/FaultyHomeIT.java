package it.issue;

import static org.hamcrest.CoreMatchers.anyOf;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.DevHost;
import it.HostProcess;
import it.Team;
import it.Visitor;
import it.link.Fault;
import it.link.FaultyRemote;
import java.time.Duration;
import java.util.List;
import org.junit.Test;

/** An issue whose key results are kept in a Confluence that misbehaves. */
public class FaultyHomeIT {

    @Test
    public void theIssueComesAtItsUsualTimeAndThePanelSaysWhyItIsEmpty() {
        try (FaultyRemote confluence = new FaultyRemote();
                HostProcess host = DevHost.ofThisBuild()
                        .start(List.of(
                                "--empty", "--strict", "--confluence-link-url", "" + confluence.url("/confluence")))) {
            confluence.behaves(Fault.none(host.confluence().url()));
            Visitor editor = Visitor.as("editor", host.jira());
            Issues.Made issue = new Issues(editor).in("PAY");
            String keyResult =
                    Team.in("SHOP", Visitor.as("editor", host.confluence())).keyResult("Faster tax");
            Issues.link(editor, issue, keyResult).expecting(200);
            assertThat(Issues.panel(editor, issue).text(), containsString("Faster tax"));

            confluence.behaves(Fault.answering(200, "<html><body onload='alert(1)'>Sign in</body></html>"));
            assertThat(says(editor, issue, keyResult), containsString("we cannot read"));
            confluence.behaves(Fault.none(host.confluence().url()));
            assertThat(Issues.panel(editor, issue).text(), containsString("Faster tax"));
            confluence.behaves(Fault.hanging());
            // By the third answer that does not come, nobody is asked for a while.
            assertThat(
                    says(editor, issue, keyResult),
                    anyOf(containsString("takes too long"), containsString("could not be reached several times")));
            confluence.close();
            assertThat(says(editor, issue, keyResult), containsString("could not be reached several times"));
        }
    }

    private static String says(Visitor editor, Issues.Made issue, String keyResult) {
        long begin = System.nanoTime();
        assertTrue(Issues.hasShell(editor, issue));
        assertEquals(
                List.of(),
                Issues.keys(Issues.search(editor, "issue in okrNextSteps()").expecting(200)));
        Duration waited = Duration.ofNanos(System.nanoTime() - begin);
        assertTrue("whoever waits does so for three seconds: " + waited, waited.compareTo(Duration.ofMillis(2900)) < 0);
        editor.get("key-result/" + keyResult + "/check-in-form").expecting(503);
        String panel = Issues.panel(editor, issue).expecting(200).text();
        assertThat(panel, not(containsString("Sign in")));
        assertThat(panel, not(containsString("Faster tax")));
        return panel;
    }
}
