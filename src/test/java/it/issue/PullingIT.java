package it.issue;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.DevHost;
import it.HostProcess;
import it.Team;
import it.Visitor;
import it.link.Fault;
import it.link.FaultyRemote;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Test;

/** Links that Jira was not told of, pulled by its job as a service account. */
public class PullingIT {
    @Test
    public void theJobFindsWhatWasLinkedWhileJiraDidNotAnswer() throws InterruptedException {
        try (FaultyRemote toJira = new FaultyRemote();
                HostProcess host = DevHost.ofThisBuild()
                        .start(List.of("--empty", "--strict", "--jira-link-url", "" + toJira.url("/jira")))) {
            Visitor editor = Visitor.as("editor", host.jira());
            LinkAdministrator admin = new LinkAdministrator(Visitor.as("admin", host.jira()));
            LinkAdministrator home = new LinkAdministrator(Visitor.as("admin", host.confluence()));
            Team team = Team.in("SHOP", Visitor.as("editor", host.confluence()));
            Issues.Made issue = new Issues(editor).in("PAY");
            String keyResult = team.keyResult("Faster tax");
            editor.get("home").expecting(200);
            assertTrue(admin.says("no service account is named"));

            toJira.behaves(exceptTelling(Fault.none(host.jira().url())));
            team.editor()
                    .post(
                            "key-result/" + keyResult + "/action",
                            Map.of("id", "" + UUID.randomUUID(), "issue", issue.id(), "nextStep", "true"))
                    .expecting(200);
            Thread.sleep(500);
            assertFalse("Jira was not told", Issues.hasShell(editor, issue));

            admin.names(0, "reader");
            assertThat(admin.tried(), containsString("names another service account"));
            assertTrue(admin.runs().says("names another service account"));
            home.names(0, "reader");
            assertEquals(
                    "a writer is no account",
                    404,
                    Visitor.as("editor", host.confluence()).get("links").status());
            assertThat(admin.tried(), containsString("may pull links"));
            assertTrue(admin.runs().says("Up to date"));
            assertTrue("the panel comes", Issues.hasShell(editor, issue));
            assertTrue(Issues.found(editor, "issue in linkedToKeyResult(\"" + keyResult + "\")", issue));
            assertTrue(Issues.found(editor, "issue in okrNextSteps()", issue));

            home.names(1, "outsider");
            admin.names(1, "outsider");
            assertTrue(admin.runs().says("Up to date"));
            assertTrue("what the account does not see stays", Issues.hasShell(editor, issue));
            assertThat(
                    admin.visitor()
                            .get("/plugins/servlet/headway/admin?section=changes")
                            .text(),
                    containsString("Service account"));
            editor.put("admin/service-account", Map.of("version", 2, "userName", "editor"))
                    .expecting(404);
        }
    }

    /** Lets everything through but what tells Jira of a link. */
    private static Fault exceptTelling(Fault others) {
        return (request, socket) -> {
            if (!new String(request).startsWith("POST /jira/rest/headway/1.0/issue/")) {
                others.serve(request, socket);
            }
        };
    }
}
