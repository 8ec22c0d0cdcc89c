package it.link;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Answer;
import it.DevHost;
import it.HostProcess;
import it.Page;
import it.Team;
import it.Visitor;
import it.issue.Issues;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Whatever the other product does: pages ask it nothing, and what asks after them says in words what is wrong. */
@RunWith(Parameterized.class)
public class FaultsIT {
    private static final String TITLE = "Faster tax";

    private static FaultyRemote jira;
    private static FaultyRemote confluence;
    private static HostProcess host;
    private static Visitor inJira;
    private static Visitor inConfluence;
    private static Team team;
    private static String keyResult;
    private static String alone;
    private static Page page;
    private static Issues.Made linked;
    private static Issues.Made unlinked;

    private final Fault fault;
    private final String words;

    public FaultsIT(String name, Fault fault, String words) {
        this.fault = fault;
        this.words = words;
    }

    @Parameters(name = "{0}")
    public static Object[][] faults() {
        return Faults.ALL;
    }

    @BeforeClass
    public static void anIssueOfATableIsLinked() {
        jira = new FaultyRemote();
        confluence = new FaultyRemote();
        host = DevHost.ofThisBuild()
                .start(List.of(
                        "--empty",
                        "--strict",
                        "--jira-link-url",
                        "" + jira.url("/jira"),
                        "--confluence-link-url",
                        "" + confluence.url("/confluence")));
        work();
        inJira = Visitor.as("editor", host.jira());
        inConfluence = Visitor.as("editor", host.confluence());
        team = Team.in("SHOP", inConfluence);
        keyResult = team.keyResult(TITLE);
        alone = team.keyResult("Without an issue");
        page = Page.withTable(inConfluence, "SHOP", "team", team.name());
        linked = new Issues(inJira).in("PAY");
        unlinked = new Issues(inJira).in("PAY");
        Issues.link(inJira, linked, keyResult).expecting(200);
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    /** Two failures in a row are forgotten with the first answer; a third would be a pause. */
    @After
    public void bothAnswerAgain() throws InterruptedException {
        if (fault != Faults.STOPPED) {
            work();
            for (int attempt = 0; attempt < 100 && !isWell(); attempt++) {
                Thread.sleep(100);
            }
            assertTrue(isWell());
        }
    }

    private static boolean isWell() {
        return Issues.panel(inJira, linked).text().contains(TITLE)
                && inConfluence
                        .get("key-result/" + keyResult + "/actions")
                        .text()
                        .contains(linked.key());
    }

    private static void work() {
        jira.behaves(Fault.none(host.jira().url()));
        confluence.behaves(Fault.none(host.confluence().url()));
    }

    @Test
    public void anIssueAsksNobodyAndItsPanelSaysWhatIsWrong() {
        int before = misbehaving(confluence);
        assertFalse(Issues.hasShell(inJira, unlinked));
        assertTrue(Issues.hasShell(inJira, linked));
        assertEquals("nobody is asked while a page is made", before, confluence.asked());

        String panel = Issues.panel(inJira, linked).expecting(200).text();
        assertTrue(panel, says(panel));
        assertThat(panel, not(containsString("Sign in")));
        assertThat(panel, not(containsString(TITLE)));
    }

    @Test
    public void aTableAsksNobodyAndItsActionsSayWhatIsWrong() {
        int before = misbehaving(jira);
        assertThat(page.contentFor(inConfluence).text(), containsString(TITLE));
        assertThat(
                inConfluence
                        .get("/plugins/servlet/headway/" + keyResult)
                        .expecting(200)
                        .text(),
                containsString(TITLE));
        assertEquals("told", states(alone));
        assertEquals("nobody is asked while a page is made, nor for what is not linked", before, jira.asked());

        assertEquals("not-reached", states(keyResult));
        String actions = inConfluence
                .get("key-result/" + keyResult + "/actions")
                .expecting(200)
                .text();
        assertThat(actions, containsString("Jira did not answer: issue states are missing."));
        assertThat(actions, not(containsString("Sign in")));
    }

    @Test
    public void aPrintedTableIsThereSoonAndSaysThatJiraIsMissing() {
        misbehaving(jira);
        for (String type : List.of("word", "pdf")) {
            long begun = System.nanoTime();
            String printed = inConfluence
                    .get("/pages/exportpage.action?pageId=" + page.id() + "&type=" + type)
                    .expecting(200)
                    .text();
            assertThat(printed, containsString(TITLE));
            assertThat(printed, containsString("Jira not reached"));
            assertTrue("two seconds for Jira, the rest for the page", System.nanoTime() - begun < 10_000_000_000L);
        }
    }

    @Test
    public void thePickerAndANewIssueSayThatJiraDidNotAnswer() {
        misbehaving(jira);
        String of = "key-result/" + keyResult;
        for (String place : List.of("/issue?text=tax", "/issue-place")) {
            assertEquals(
                    "not-reached",
                    inConfluence
                            .get(of + place)
                            .expecting(200)
                            .json()
                            .path("state")
                            .asText());
        }
    }

    /** What gives up last, the connection or the time for all, says it; after three that failed, nobody is asked for a while. */
    private boolean says(String text) {
        return List.of(words, "cannot be reached", "could not be reached several times").stream()
                .anyMatch(one -> text.contains("Confluence " + one));
    }

    @Test
    public void theFormInJiraSaysWhatIsWrong() {
        misbehaving(confluence);
        Answer form = inJira.get("key-result/" + keyResult + "/check-in-form");
        assertThat(form.text(), not(containsString("Sign in")));
        assertThat(form.text(), not(containsString(TITLE)));
        assertTrue("" + form, form.status() == 503 ? says(form.text()) : form.status() == 404);
    }

    @Test
    public void theLinkingDialogSaysWhatIsWrong() {
        misbehaving(confluence);
        Answer dialog = inJira.get("issue/" + linked.id() + "/key-result?text=tax");
        assertThat(dialog.text(), not(containsString("Sign in")));
        assertTrue("" + dialog, dialog.status() != 503 || says(dialog.text()));
    }

    @Test
    public void aSearchInJiraWaitsForNobody() {
        misbehaving(confluence);
        long begun = System.nanoTime();
        Issues.search(inJira, "issue in okrNextSteps()").expecting(200);
        Issues.search(inJira, "project = PAY").expecting(200);
        assertTrue("whoever waits does so for three seconds", System.nanoTime() - begun < 2_900_000_000L);
    }

    private static String states(String key) {
        return inConfluence
                .post("action/states", Map.of("keys", List.of(key)))
                .expecting(200)
                .json()
                .path("state")
                .asText();
    }

    private int misbehaving(FaultyRemote remote) {
        remote.behaves(fault);
        if (fault == Faults.STOPPED) {
            remote.close();
        }
        return remote.asked();
    }
}
