package it.issue;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Team;
import it.Visitor;
import it.link.Linkage;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Jira archives an issue that works toward a key result, and takes it back. No search finds it meanwhile. */
@RunWith(Parameterized.class)
public class ArchivedIssueIT {
    private final Linkage linkage;
    private final Visitor editor;
    private final Visitor atHome;
    private final Team team;
    private final String keyResult;
    private final Issues.Made issue;

    public ArchivedIssueIT(Linkage linkage) {
        this.linkage = linkage;
        editor = linkage.inJira("editor");
        atHome = linkage.atHome("editor");
        team = linkage.team();
        keyResult = team.keyResult("Faster tax");
        issue = new Issues(editor).in("PAY");
        Issues.link(editor, issue, keyResult).expecting(200);
    }

    @Parameters(name = "{0}")
    public static Linkage[] linkages() {
        return Linkage.values();
    }

    @Test
    public void isShownAsArchivedAndStaysLinkedUntilItIsBack() {
        String before = actions();
        assertThat(before, containsString(issue.key()));

        change("archive");
        assertTrue(Issues.hasShell(editor, issue));
        assertThat(Issues.panel(editor, issue).expecting(200).text(), containsString("Faster tax"));
        assertThat(actions(), containsString(issue.key()));
        assertThat(actions(), containsString(", archived"));
        assertThat(actions(), not(containsString("okr-restricted")));
        assertEquals(1, counted());
        atHome.delete("key-result/" + keyResult + "/restricted-action").expecting(200);

        change("restore");
        assertEquals(before, actions());
        assertTrue(Issues.hasShell(editor, issue));
        assertTrue(Issues.found(editor, "issue in linkedToKeyResult(\"" + keyResult + "\")", issue));
    }

    @Test
    public void isStillHiddenFromWhoMayNotSeeIt() {
        change("archive");
        Visitor reader = linkage.atHome("mia.new");
        Issues.Made hidden = new Issues(editor).hiddenIn("PAY");
        Issues.link(editor, hidden, keyResult).expecting(200);
        editor.put("/rest/api/2/issue/" + hidden.id() + "/archive", "{}").expecting(204);
        Visitor maria = linkage.inJira("maria");
        assertThat(
                maria.post("issue/archived", Map.of("ids", List.of(hidden.id(), issue.id())))
                        .expecting(200)
                        .text(),
                not(containsString(hidden.key())));
        assertThat(
                Visitor.anonymous(linkage.jira())
                        .post("issue/archived", Map.of("ids", List.of(hidden.id(), issue.id())))
                        .text(),
                not(containsString("PAY-")));
        assertThat(reader.get("key-result/" + keyResult + "/actions").text(), containsString(issue.key()));
    }

    private void change(String how) {
        editor.put("/rest/api/2/issue/" + issue.id() + "/" + how, "{}").expecting(204);
    }

    private String actions() {
        return atHome.get("key-result/" + keyResult + "/actions").expecting(200).text();
    }

    private int counted() {
        return atHome.post("action/states", Map.of("keys", List.of(keyResult)))
                .expecting(200)
                .json()
                .at("/told/0/total")
                .asInt();
    }
}
