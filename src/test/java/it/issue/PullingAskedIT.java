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
import it.link.Consent;
import it.link.Fault;
import it.link.FaultyRemote;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The job where the link asks each person: it pulls with the token of its account, and without it keeps its place. */
public class PullingAskedIT {
    private static final int KEY_RESULTS = 24;

    /** Forty-nine more for each key result, of issues that are nowhere: three pages. */
    private static final String LINKS = "INSERT INTO \"AO_3B0887_ACTION_LINK\" (\"SLOT\", \"CLIENT_ID\", "
            + "\"KEY_RESULT_KEY\", \"ISSUE_ID\", \"NEXT_STEP\", \"LINKED_BY_ID\", \"LINKED_AT\", \"VERSION\", \"REMOVED\") "
            + "SELECT K || ':i' || N, RANDOM_UUID(), K, N, FALSE, (SELECT MIN(\"ID\") FROM \"AO_3B0887_PERSON\"), 0, 1, FALSE "
            + "FROM (SELECT 2000000 + X AS N, '%s-KR' || (1 + MOD(X, " + KEY_RESULTS + ")) AS K FROM SYSTEM_RANGE(1, "
            + 49 * KEY_RESULTS + "))";

    private final Path home = DevHost.emptyFolder();
    private final String database = "jdbc:h2:file:" + home.resolve("confluence") + ";AUTO_SERVER=TRUE";
    private final FaultyRemote toConfluence = new FaultyRemote();
    private HostProcess host;
    private LinkAdministrator admin;
    private Visitor editor;
    private Issues.Made onTheFirstPage;
    private Issues.Made onTheLast;
    private String area;

    @Before
    public void linksThatJiraWasNotToldOf() throws SQLException {
        host = new DevHost(DevHost.packagedJar(), home)
                .start(List.of(
                        "--empty",
                        "--strict",
                        "--link",
                        "asking",
                        "--confluence-db",
                        database,
                        "--confluence-link-url",
                        "" + toConfluence.url("/confluence")));
        toConfluence.behaves(through());
        editor = Visitor.as("editor", host.jira());
        admin = new LinkAdministrator(Visitor.as("admin", host.jira()));
        Visitor author = Visitor.as("editor", host.confluence());
        Consent.given(author, editor);
        Team team = Team.in("SHOP", author);
        area = team.area();
        for (int number = 1; number <= KEY_RESULTS; number++) {
            assertEquals(area + "-KR" + number, team.keyResult("Key result " + number));
        }
        // Jira is told, but may not ask Confluence back as the editor.
        onTheFirstPage = linked(author, area + "-KR1");
        onTheLast = linked(author, area + "-KR9");
        try (Connection connection = DriverManager.getConnection(database, "sa", "");
                Statement statement = connection.createStatement()) {
            assertEquals(49 * KEY_RESULTS, statement.executeUpdate(String.format(LINKS, area)));
        }
        editor.get("home").expecting(200);
    }

    @After
    public void stop() {
        host.close();
        toConfluence.close();
    }

    @Test
    public void theAccountAllowsItAndTakesItBackInTheMiddle() throws InterruptedException {
        admin.names(0, "reader");
        new LinkAdministrator(Visitor.as("admin", host.confluence())).names(0, "reader");
        assertThat(admin.tried(), containsString("has not allowed"));
        assertTrue(admin.runs().says("Stopped at 0 of"));
        assertThat(admin.text(), containsString("has not allowed"));
        assertFalse("Jira knows nothing", Issues.hasShell(editor, onTheFirstPage));

        Visitor account = Visitor.as("reader", host.jira());
        Visitor there = Visitor.as("reader", host.confluence());
        Consent.allowed(account, there, admin.allow());
        assertThat(admin.tried(), containsString("may pull links"));

        AtomicBoolean revoked = new AtomicBoolean();
        toConfluence.behaves((request, socket) -> {
            if (new String(request).contains("/links?after=") && !revoked.getAndSet(true)) {
                Consent.revoked(there);
            }
            through().serve(request, socket);
        });
        assertTrue(admin.runs().says("Stopped at 491 of 1,178 links"));
        assertThat(admin.text(), containsString("has not allowed"));
        assertTrue("the first page was pulled", Issues.hasShell(editor, onTheFirstPage));
        assertFalse("the last was not", Issues.hasShell(editor, onTheLast));

        Consent.allowed(account, there, admin.allow());
        AtomicBoolean again = new AtomicBoolean();
        toConfluence.behaves((request, socket) -> {
            again.compareAndSet(false, new String(request).contains("/rest/headway/1.0/links "));
            through().serve(request, socket);
        });
        assertTrue(admin.runs().says("Up to date: 1,178 links"));
        assertFalse("it went on where it stood", again.get());
        assertTrue(Issues.hasShell(editor, onTheLast));
        Consent.given(editor, Visitor.as("editor", host.confluence()));
        assertTrue(Issues.found(editor, "issue in linkedToKeyResult(\"" + area + "-KR9\")", onTheLast));
    }

    private Fault through() {
        return Fault.none(host.confluence().url());
    }

    private Issues.Made linked(Visitor author, String keyResult) {
        Issues.Made issue = new Issues(editor).in("PAY");
        var unused = author.post(
                        "key-result/" + keyResult + "/action",
                        Map.of("id", "" + UUID.randomUUID(), "issue", issue.id(), "nextStep", "false"))
                .expecting(200);
        return issue;
    }
}
