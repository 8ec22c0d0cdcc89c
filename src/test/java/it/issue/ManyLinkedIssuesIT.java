package it.issue;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Answer;
import it.DevHost;
import it.HostProcess;
import it.Team;
import it.Visitor;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Searching by key results needs as many statements for ten thousand linked issues as for ten; how long it takes is printed. */
public class ManyLinkedIssuesIT {
    private static final int FEW = 10;
    private static final int MANY = 10_000;
    private static final int KEY_RESULTS = 200;
    private static final int TIMES = 9;

    private static final String ISSUES = "INSERT INTO HOST_ISSUE "
            + "(ID, PROJECT_ID, NUMBER, KIND, STATUS, REPORTER, ARCHIVED, CREATED, UPDATED) "
            + "SELECT 1000000 + X, P.ID, 1000000 + X, 'TASK', 'TO_DO', 'editor', FALSE, 0, 0 "
            + "FROM SYSTEM_RANGE(%1$d, %2$d) CROSS JOIN HOST_PROJECT P WHERE P.PROJECT_KEY = 'PAY'";
    private static final String SUMMARIES = "INSERT INTO HOST_ISSUE_FIELD (ISSUE_ID, FIELD, CONTENT) "
            + "SELECT 1000000 + X, 'SUMMARY', 'Issue ' || X FROM SYSTEM_RANGE(%1$d, %2$d)";
    private static final String MIRROR = "INSERT INTO \"AO_3B0887_ISSUE_MIRROR\" "
            + "(\"SLOT\", \"ISSUE_ID\", \"PROJECT_ID\", \"KEY_RESULT_KEY\", \"NEXT_STEP\", \"REVISION\") "
            + "SELECT K || ':i' || (1000000 + X), 1000000 + X, P.ID, K, X <= " + KEY_RESULTS + ", 1 FROM "
            + "(SELECT X, '%3$s-KR' || (1 + MOD(X - 1, " + KEY_RESULTS + ")) AS K FROM SYSTEM_RANGE(%1$d, %2$d)) "
            + "CROSS JOIN HOST_PROJECT P WHERE P.PROJECT_KEY = 'PAY'";

    private final Path home = DevHost.emptyFolder();
    private final String database = "jdbc:h2:file:" + home.resolve("jira") + ";AUTO_SERVER=TRUE";
    private HostProcess host;
    private Team team;
    private Visitor editor;

    @Before
    public void keyResultsInConfluence() {
        host = new DevHost(DevHost.packagedJar(), home).start(List.of("--empty", "--strict", "--jira-db", database));
        team = Team.in("SHOP", Visitor.as("editor", host.confluence()));
        for (int number = 1; number <= KEY_RESULTS; number++) {
            assertEquals(team.area() + "-KR" + number, team.keyResult("Key result " + number));
        }
        editor = Visitor.as("editor", host.jira());
    }

    @After
    public void stop() {
        host.close();
    }

    @Test
    public void theStatementsOfASearchAreTheSameForTenThousandLinkedIssues() throws SQLException {
        linked(1, FEW);
        assertTrue(Issues.found(editor, "issue in okrNextSteps()", new Issues.Made("1000001", "PAY-1000001")));
        Map<String, Integer> statements = new LinkedHashMap<>();
        for (String jql : searches()) {
            statements.put(jql, Issues.search(editor, jql).expecting(200).statements());
        }
        linked(FEW + 1, MANY);
        awaitAll(MANY);
        for (String jql : searches()) {
            List<Long> took = new ArrayList<>();
            for (int time = 0; time < TIMES; time++) {
                long begin = System.nanoTime();
                Answer found = Issues.search(editor, jql).expecting(200);
                took.add((System.nanoTime() - begin) / 1_000_000);
                assertEquals(jql, statements.get(jql).intValue(), found.statements());
            }
            System.out.println(jql + ": " + found(jql) + " of " + MANY + " linked issues, median "
                    + took.stream().sorted().toList().get(TIMES / 2) + " ms, " + statements.get(jql) + " statements");
        }
        assertEquals(MANY, found(searches().get(0)));
    }

    @Test
    public void allThatIsLinkedIsSeenHoweverManyKeyResultsThatAre() throws SQLException {
        linked(1, KEY_RESULTS);
        // The home is asked about two thousand at once.
        for (int area = 0; area < 15; area++) {
            linkedTo("AREA" + area, 1000 * (area + 1), 1000 * (area + 1) + KEY_RESULTS - 1);
        }
        awaitAll(KEY_RESULTS);
        assertEquals(KEY_RESULTS, found("issue in okrNextSteps()"));
    }

    private List<String> searches() {
        return List.of(
                "issue in linkedToObjective(\"" + team.objective() + "\")",
                "issue in linkedToKeyResult(\"" + team.area() + "-KR1\")",
                "issue in okrNextSteps()",
                "project = PAY AND issue in linkedToObjective(\"" + team.objective() + "\")");
    }

    private int found(String jql) {
        return Issues.search(editor, jql).expecting(200).json().path("total").asInt();
    }

    /** What was linked since is seen once the searcher's sight has been fetched anew. */
    private void awaitAll(int all) {
        for (int attempt = 0; found(searches().get(0)) < all; attempt++) {
            assertTrue("never all of them", attempt < 100);
        }
    }

    private void linked(int first, int last) throws SQLException {
        linkedTo(team.area(), first, last);
    }

    private void linkedTo(String area, int first, int last) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database, "sa", "");
                Statement statement = connection.createStatement()) {
            for (String insert : List.of(ISSUES, SUMMARIES, MIRROR)) {
                assertEquals(last - first + 1, statement.executeUpdate(String.format(insert, first, last, area)));
            }
        }
    }
}
