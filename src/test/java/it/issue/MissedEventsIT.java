package it.issue;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import it.DevHost;
import it.HostProcess;
import it.Team;
import it.Visitor;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What happened to issues and projects while nobody listened: the job mends the mirror, and panel, search and table agree. */
public class MissedEventsIT {
    private static final String STEPS = "issue in okrNextSteps()";

    private final Path home = DevHost.emptyFolder();
    private final String database = "jdbc:h2:file:" + home.resolve("jira") + ";AUTO_SERVER=TRUE";
    private final BehindJira behind = new BehindJira(database);
    private final Map<String, String> keyResults = new HashMap<>();
    private HostProcess host;
    private Team team;
    private Visitor editor;
    private LinkAdministrator admin;

    @Before
    public void aJobWithItsAccount() {
        host = new DevHost(DevHost.packagedJar(), home).start(List.of("--empty", "--strict", "--jira-db", database));
        editor = Visitor.as("editor", host.jira());
        team = Team.in("SHOP", Visitor.as("editor", host.confluence()));
        admin = new LinkAdministrator(Visitor.as("admin", host.jira()));
        admin.names(0, "reader");
        new LinkAdministrator(Visitor.as("admin", host.confluence())).names(0, "reader");
        editor.get("home").expecting(200);
        for (String key : List.of("OLD", "SHUT", "GONE")) {
            admin.visitor()
                    .post("/rest/api/2/project", Map.of("key", key, "name", "Project " + key))
                    .expecting(201);
        }
    }

    @After
    public void stop() {
        host.close();
    }

    @Test
    public void issuesAreFollowed() throws SQLException, InterruptedException {
        Issues.Made deleted = step("PAY");
        Issues.Made moved = step("PAY");
        Issues.Made renamed = step("PAY");
        Issues.Made archived = step("PAY");
        String payments = behind.mirrored(moved);

        behind.delete(deleted);
        behind.move(moved, "OPS");
        behind.rename(renamed, "Cache less");
        behind.archive(archived, true);
        assertEquals("nobody was told", payments, behind.mirrored(deleted));
        assertEquals("nobody was told", payments, behind.mirrored(moved));
        Issues.Made neighbour = new Issues(editor).in("OPS");
        assertEquals("OPS knows no key result", 0, firstToLink(neighbour));
        assertTrue(admin.runs().says("Up to date"));

        assertEquals("", behind.mirrored(deleted));
        assertEquals(404, Issues.panel(editor, deleted).status());
        assertEquals("", shownInTheTable(deleted));

        assertEquals(behind.project("OPS"), behind.mirrored(moved));
        assertShown(new Issues.Made(moved.id(), "OPS-9000"));
        assertTrue("OPS has key results of this team", firstToLink(neighbour) > 0);

        assertShown(renamed);
        assertThat(
                team.editor()
                        .get("key-result/" + keyResults.get(renamed.id()) + "/action")
                        .text(),
                containsString("Cache less"));

        assertEquals("it may come back", payments, behind.mirrored(archived));
        assertTrue("it has a page", Issues.hasShell(editor, archived));
        assertThat(Issues.panel(editor, archived).text(), containsString("Key result of " + archived.key()));
        assertTrue(Issues.foundNoMore(editor, STEPS, archived));
        assertEquals("archived, and still an action", archived.key(), shownInTheTable(archived));

        behind.bringBack();
        behind.archive(archived, false);
        assertFalse("nobody was told", Issues.hasShell(editor, deleted));
        assertTrue(admin.runs().says("Up to date"));
        assertEquals(payments, behind.mirrored(deleted));
        assertShown(deleted);
        assertShown(archived);
    }

    @Test
    public void soAreTheIssuesOfProjects() throws SQLException, InterruptedException {
        Issues.Made inOld = step("OLD");
        Issues.Made inShut = step("SHUT");
        Issues.Made inGone = step("GONE");
        String old = behind.project("OLD");

        behind.renameProject("OLD", "NEW");
        behind.archiveProject("SHUT", true);
        behind.deleteProject("GONE");
        assertFalse("nobody was told", behind.mirrored(inGone).isEmpty());
        assertTrue(admin.runs().says("Up to date"));

        assertEquals(old, behind.mirrored(inOld));
        assertShown(new Issues.Made(inOld.id(), inOld.key().replace("OLD-", "NEW-")));
        assertEquals(behind.project("SHUT"), behind.mirrored(inShut));
        assertTrue(Issues.foundNoMore(editor, STEPS, inShut));
        assertEquals(inShut.key(), shownInTheTable(inShut));
        assertEquals("", behind.mirrored(inGone));
        assertEquals(404, Issues.panel(editor, inGone).status());
        assertEquals("", shownInTheTable(inGone));

        behind.archiveProject("SHUT", false);
        assertTrue(admin.runs().says("Up to date"));
        assertShown(inShut);
    }

    /** In its panel, by search, and as the next step in the table. */
    private void assertShown(Issues.Made issue) {
        assertTrue("its page has a panel", Issues.hasShell(editor, issue));
        assertThat(Issues.panel(editor, issue).expecting(200).text(), containsString(keyResults.get(issue.id())));
        assertTrue("it is found", Issues.found(editor, STEPS, issue));
        assertEquals(issue.key(), shownInTheTable(issue));
    }

    /** The key of the next step in the row of the issue's key result; empty where there is none to be seen. */
    private String shownInTheTable(Issues.Made issue) {
        JsonNode row = team.editor()
                .post("action/states", Map.of("keys", List.of(keyResults.get(issue.id()))))
                .expecting(200)
                .json()
                .at("/told/0");
        assertTrue(
                row.toString(),
                row.at("/restrictedStep").asBoolean() == row.at("/step/key").isMissingNode());
        return row.at("/step/key").asText();
    }

    private int firstToLink(Issues.Made issue) {
        return editor.get("issue/" + issue.id() + "/key-result?text=")
                .expecting(200)
                .json()
                .path("first")
                .size();
    }

    /** A new issue that is the next step of a key result of its own, mirrored. */
    private Issues.Made step(String project) {
        Issues.Made issue = new Issues(editor).in(project);
        String keyResult = team.keyResult("Key result of " + issue.key());
        keyResults.put(issue.id(), keyResult);
        var unused = team.editor()
                .post(
                        "key-result/" + keyResult + "/action",
                        Map.of("id", "" + UUID.randomUUID(), "issue", issue.id(), "nextStep", "true"))
                .expecting(200);
        assertTrue("its panel comes", Issues.hasShellSoon(editor, issue, true));
        return issue;
    }
}
