package it.action;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import it.Page;
import it.RunningHost;
import it.Table;
import it.Team;
import it.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.Assume;
import org.junit.BeforeClass;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * Every row of {@code issue-rights.csv}: what somebody gets of an issue that is a next step. The visible one everybody may see in Jira,
 * the hidden one only its administrators, the deleted one nobody.
 */
@RunWith(Parameterized.class)
public class IssueRightsIT {
    private static final String TITLE = "Orders that arrive within two days";
    private static final Set<String> STRANGERS = Set.of("champion without view", "outsider", "anonymous", "Jira-only");
    private static final Map<String, Visitor> PEOPLE = new HashMap<>();
    private static Team inSight;
    private static Team outOfSight;

    private final Map<String, String> row;

    public IssueRightsIT(String name, Map<String, String> row) {
        this.row = row;
    }

    @Parameters(name = "{0}")
    public static Iterable<Object[]> rows() {
        return Table.rows("/it/issue-rights.csv").stream()
                .map(row -> new Object[] {row.get("who") + " " + row.get("way"), row})
                .toList();
    }

    @BeforeClass
    public static void aTeamThatItsChampionReadsAndOneThatTheyDoNot() {
        Assume.assumeTrue(RunningHost.confluence().isDevHost());
        inSight = Team.in("SHOP", Visitor.as("editor"));
        outOfSight = Team.in("LAB", Visitor.as("outsider"));
        for (String name : new String[] {"admin", "editor", "reader", "outsider"}) {
            PEOPLE.put(name, Visitor.as(name));
        }
        PEOPLE.put("champion", Visitor.as("mia.new"));
        PEOPLE.put("champion without view", Visitor.as("mia.new"));
        PEOPLE.put("anonymous", Visitor.anonymous());
        // Confluence has no account for them to sign in with.
        PEOPLE.put("Jira-only", Visitor.anonymous());
    }

    @Test
    public void ofAnIssueThatEverybodySees() {
        assertOutcome("visible", JiraIssue.in("OPEN", Team.unique("Seen by all")));
    }

    @Test
    public void ofAnIssueThatIsHidden() {
        // Of those who write in the other space nobody sees the project SEC.
        assertOutcome("hidden", JiraIssue.in(isElsewhere() ? "MKT" : "SEC", Team.unique("Buy the rival")));
    }

    @Test
    public void ofAnIssueThatWasDeleted() {
        assertOutcome("deleted", JiraIssue.in("OPEN", Team.unique("Done with")));
    }

    private boolean isElsewhere() {
        return row.get("who").equals("champion without view");
    }

    private void assertOutcome(String state, JiraIssue issue) {
        Team team = isElsewhere() ? outOfSight : inSight;
        String keyResult = team.keyResult(TITLE, "mia.new");
        issue.linkedBy(isElsewhere() ? outOfSight.editor() : PEOPLE.get("admin"), keyResult, true);
        if (state.equals("deleted")) {
            issue.deleted();
        }
        Page page = row.get("way").equals("export")
                ? Page.withTable(Visitor.as("editor"), "OPEN", "team", team.address())
                : new Page("");
        IssueAttempt attempt = new IssueAttempt(PEOPLE.get(row.get("who")), team, keyResult, issue);

        assertEquals(row.get(state), attempt.to(row.get("way"), page));
        if (!attempt.to(row.get("way"), page).equals("shown")) {
            assertFalse(attempt.body(), attempt.body().contains(issue.key() + "\""));
            assertFalse(attempt.body(), attempt.body().contains(issue.summary()));
        }
        if (STRANGERS.contains(row.get("who"))) {
            assertFalse(attempt.body(), attempt.body().contains(TITLE));
            // What somebody typed into a page stays on the page.
            assertFalse(attempt.body(), page.id().isEmpty() && attempt.body().contains(team.name()));
        }
    }
}
