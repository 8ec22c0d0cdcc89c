package it.issue;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.RunningHost;
import it.Team;
import it.Visitor;
import java.util.Map;
import org.junit.Test;

/** An issue's key result of an objective that is shared, for somebody who may read the other area only. */
public class SharedKeyResultIT {
    private static final String TITLE = "Parcels that arrive within two days";

    private final Visitor editor = Visitor.as("editor");
    private final Team owner = Team.in("SHOP", editor);
    private final Team other = Team.in("OPEN", editor);
    private final String keyResult = owner.keyResult(TITLE);
    private final Visitor inJira = Visitor.as("editor", RunningHost.jira());
    private final Visitor outsider = Visitor.as("outsider", RunningHost.jira());
    private final Issues.Made issue = new Issues(inJira).in("OPEN");

    @Test
    public void whoReadsTheOtherAreaSeesItThereAsLongAsItIsShared() {
        String share = "objective/" + owner.objective() + "/share";
        Issues.link(inJira, issue, keyResult).expecting(200);
        assertTrue(isEmpty(outsider));

        editor.post(share, Map.of("area", other.area())).expecting(204);
        for (Visitor reader : new Visitor[] {outsider, Visitor.anonymous(RunningHost.jira())}) {
            String panel = Issues.panel(reader, issue).expecting(200).text();
            assertThat(panel, containsString(TITLE));
            assertThat(panel, not(containsString(owner.name())));
            assertThat(panel, not(containsString("<button class=\"okr-button okr-panel-check-in")));
        }
        assertTrue(Issues.found(outsider, "issue in linkedToKeyResult(\"" + keyResult + "\")", issue));
        assertFalse(outsider.get("issue/" + issue.id() + "/key-result?text=" + keyResult)
                .expecting(200)
                .text()
                .contains(TITLE));
        Issues.link(outsider, issue, keyResult).expecting(403);

        editor.delete(share + "/" + other.area()).expecting(204);
        assertTrue(isEmpty(outsider));
    }

    private boolean isEmpty(Visitor reader) {
        String panel = Issues.panel(reader, issue).expecting(200).text();
        assertFalse(panel, panel.contains("data-empty=\"true\"") && panel.contains(TITLE));
        return panel.contains("data-empty=\"true\"");
    }
}
