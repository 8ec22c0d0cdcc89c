package it.issue;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Team;
import it.Visitor;
import it.link.Linkage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** A project gets another key, and is deleted: its issues are found under their new keys, and then no more. */
@RunWith(Parameterized.class)
public class ProjectsFollowedIT {
    private final Visitor admin;
    private final Visitor editor;
    private final Team team;

    public ProjectsFollowedIT(Linkage linkage) {
        admin = linkage.inJira("admin");
        editor = linkage.inJira("editor");
        team = linkage.team();
    }

    @Parameters(name = "{0}")
    public static Linkage[] linkages() {
        return Linkage.values();
    }

    @Test
    public void issuesKeepTheirKeyResultsUntilTheyAreGone() {
        String project = "P" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        admin.post("/rest/api/2/project", Map.of("key", project, "name", "Soon another"))
                .expecting(201);
        Issues.Made issue = new Issues(editor).in(project);
        String keyResult = team.keyResult("Faster tax");
        Issues.link(editor, issue, keyResult).expecting(200);

        admin.put("/rest/api/2/project/" + project, Map.of("key", project + "X"))
                .expecting(200);
        Issues.Made renamed = new Issues.Made(issue.id(), issue.key().replace(project, project + "X"));
        String search = "issue in linkedToKeyResult(\"" + keyResult + "\")";
        assertTrue(Issues.found(editor, "project = " + project + "X AND " + search, renamed));
        assertTrue(Issues.hasShell(editor, renamed));
        assertTrue(Issues.panel(editor, renamed).text().contains("Faster tax"));

        admin.delete("/rest/api/2/project/" + project + "X").expecting(204);
        assertEquals(
                List.of(),
                Issues.keys(editor.get("/rest/api/2/search?validateQuery=false&jql="
                        + search.replace(" ", "%20").replace("\"", "%22"))));
    }
}
