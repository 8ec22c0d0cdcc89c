package it.issue;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import it.Team;
import it.Visitor;
import it.product.JiraAlone;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;

/** Where Jira keeps the OKRs, an issue that it deleted is no action any more. */
public class DeletedIssueIT {
    @ClassRule
    public static final JiraAlone ALONE = new JiraAlone();

    private final Visitor editor = Visitor.as("editor", ALONE.site());
    private final Visitor admin = Visitor.as("admin", ALONE.site());
    private final Team team = Team.in("ENG", editor);
    private final String keyResult = team.keyResult("Builds under ten minutes");

    @Test
    public void nothingStandsInItsPlace() {
        Issues.Made stays = new Issues(editor).in("PAY");
        Issues.Made goes = new Issues(editor).in("PAY");
        Issues.link(editor, stays, keyResult).expecting(200);
        Issues.link(editor, goes, keyResult).expecting(200);
        editor.delete("/rest/api/2/issue/" + goes.id()).expecting(204);
        assertThat(actions(), containsString(stays.key()));
        assertThat(actions(), not(containsString("okr-restricted")));
    }

    @Test
    public void fiftyThatAreGoneLeaveRoomForAnother() {
        for (int linked = 0; linked < 50; linked++) {
            Issues.Made one = new Issues(editor).in("PAY");
            Issues.link(editor, one, keyResult).expecting(200);
            editor.delete("/rest/api/2/issue/" + one.id()).expecting(204);
        }
        Issues.link(editor, new Issues(editor).in("PAY"), keyResult).expecting(200);
    }

    @Test
    public void thoseOfADeletedProjectAreGoneTogether() {
        admin.post("/rest/api/2/project", Map.of("key", "GONE", "name", "Soon gone"))
                .expecting(201);
        Issues.link(editor, new Issues(editor).in("GONE"), keyResult).expecting(200);
        Issues.link(editor, new Issues(editor).in("GONE"), keyResult).expecting(200);
        admin.delete("/rest/api/2/project/GONE").expecting(204);
        assertThat(actions(), not(containsString("okr-restricted")));
        assertEquals(-1, actions().indexOf("GONE-"));
    }

    private String actions() {
        return editor.get("key-result/" + keyResult + "/actions").expecting(200).text();
    }
}
