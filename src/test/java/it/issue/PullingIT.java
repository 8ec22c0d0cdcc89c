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
    private static final String PAGE = "/plugins/servlet/headway/admin?section=link";

    @Test
    public void theJobFindsWhatWasLinkedWhileJiraDidNotAnswer() throws InterruptedException {
        try (FaultyRemote toJira = new FaultyRemote();
                HostProcess host = DevHost.ofThisBuild()
                        .start(List.of("--empty", "--strict", "--jira-link-url", "" + toJira.url("/jira")))) {
            Visitor editor = Visitor.as("editor", host.jira());
            Visitor admin = Visitor.as("admin", host.jira());
            Visitor home = Visitor.as("admin", host.confluence());
            Team team = Team.in("SHOP", Visitor.as("editor", host.confluence()));
            Issues.Made issue = new Issues(editor).in("PAY");
            String keyResult = team.keyResult("Faster tax");
            editor.get("home").expecting(200);
            assertThat(admin.get(PAGE).text(), containsString("no service account is named"));

            toJira.behaves(exceptTelling(Fault.none(host.jira().url())));
            team.editor()
                    .post(
                            "key-result/" + keyResult + "/action",
                            Map.of("id", "" + UUID.randomUUID(), "issue", issue.id(), "nextStep", "true"))
                    .expecting(200);
            Thread.sleep(500);
            assertFalse("Jira was not told", Issues.hasShell(editor, issue));

            name(admin, 0, "reader");
            assertThat(tried(admin), containsString("names another service account"));
            assertTrue(says(run(admin), "names another service account"));
            name(home, 0, "reader");
            assertEquals(
                    "a writer is no account",
                    404,
                    Visitor.as("editor", host.confluence()).get("links").status());
            assertThat(tried(admin), containsString("may pull links"));
            assertTrue(says(run(admin), "Up to date"));
            assertTrue("the panel comes", Issues.hasShell(editor, issue));
            assertTrue(Issues.found(editor, "issue in linkedToKeyResult(\"" + keyResult + "\")", issue));
            assertTrue(Issues.found(editor, "issue in okrNextSteps()", issue));

            name(home, 1, "outsider");
            name(admin, 1, "outsider");
            assertTrue(says(run(admin), "Up to date"));
            assertTrue("what the account does not see stays", Issues.hasShell(editor, issue));
            assertThat(
                    admin.get("/plugins/servlet/headway/admin?section=changes").text(),
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

    private static void name(Visitor admin, int version, String account) {
        var unused = admin.put("admin/service-account", Map.of("version", version, "userName", account))
                .expecting(204);
    }

    private static String tried(Visitor admin) {
        return admin.get("admin/service-account")
                .expecting(200)
                .json()
                .path("text")
                .asText();
    }

    private static Visitor run(Visitor admin) {
        var unused = admin.post("admin/pull", Map.of()).expecting(204);
        return admin;
    }

    private static boolean says(Visitor admin, String words) throws InterruptedException {
        for (int attempt = 0; attempt < 50; attempt++) {
            if (admin.get(PAGE).expecting(200).text().contains(words)) {
                return true;
            }
            Thread.sleep(100);
        }
        return false;
    }
}
