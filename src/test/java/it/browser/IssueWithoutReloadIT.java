package it.browser;

import static org.junit.Assert.assertEquals;

import it.RunningHost;
import it.Site;
import it.Visitor;
import java.util.Map;
import org.junit.Assume;
import org.junit.Rule;
import org.junit.Test;

/** Jira replaces parts of an issue's page after a change, and tells scripts so. */
public class IssueWithoutReloadIT {
    @Rule
    public final Tab tab = new Tab();

    private final Site jira = RunningHost.jira();

    @Test
    public void theRightColumnIsReplacedAndToldOf() {
        Assume.assumeTrue(jira.isDevHost());
        Visitor editor = Visitor.as("editor", jira);
        Map<String, Object> fields = Map.of(
                "project", Map.of("key", "PAY"), "issuetype", Map.of("name", "Task"), "summary", "Cache the tax call");
        String key = editor.post("/rest/api/2/issue", Map.of("fields", fields))
                .expecting(201)
                .json()
                .path("key")
                .asText();
        tab.of(editor).open(jira, "/browse/" + key);
        tab.the("#viewissuesidebar");
        tab.script(
                "window.told = []; JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, (event, context, reason) =>"
                        + " told.push(context[0].id + ' ' + reason)); document.getElementById('peoplemodule').className = 'old'");

        tab.click("[data-transition='3']");

        tab.until("told.includes('viewissuesidebar panelRefreshed')");
        assertEquals("IN PROGRESS", tab.the("#status-val").getText().strip().toUpperCase(java.util.Locale.ROOT));
        assertEquals("module toggle-wrap", tab.the("#peoplemodule").getDomAttribute("class"));
    }
}
