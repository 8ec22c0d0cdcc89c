package it.issue;

import com.fasterxml.jackson.databind.JsonNode;
import it.Answer;
import it.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Issues of a Jira, as tests make, link and find them. */
public record Issues(Visitor editor) {

    private static final int ATTEMPTS = 150;

    /** One of them. */
    public record Made(String id, String key) {}

    public Made in(String project) {
        return made(project, Map.of());
    }

    /** For the core team only: who may merely browse the project does not see it. */
    public Made hiddenIn(String project) {
        return made(project, Map.of("security", Map.of("id", "10000")));
    }

    private Made made(String project, Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(Map.of(
                "project", Map.of("key", project),
                "issuetype", Map.of("name", "Task"),
                "summary", "Cache the tax call " + UUID.randomUUID()));
        fields.putAll(more);
        JsonNode made = editor.post("/rest/api/2/issue", Map.of("fields", fields))
                .expecting(201)
                .json();
        return new Made(made.path("id").asText(), made.path("key").asText());
    }

    public static Answer link(Visitor who, Made issue, String keyResult) {
        return who.post(
                "issue/" + issue.id() + "/key-result/" + keyResult,
                Map.of("id", UUID.randomUUID().toString(), "nextStep", "false"));
    }

    public static Answer panel(Visitor who, Made issue) {
        return who.get("issue/" + issue.id() + "/key-results");
    }

    /** Whether the page of an issue has the panel's shell. */
    public static boolean hasShell(Visitor who, Made issue) {
        return who.get("/browse/" + issue.key()).expecting(200).text().contains("okr-issue-panel");
    }

    /** The same, at last: Jira is told beside the write. */
    public static boolean hasShellSoon(Visitor who, Made issue, boolean wanted) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (hasShell(who, issue) == wanted) {
                return true;
            }
            pause();
        }
        return false;
    }

    public static Answer search(Visitor who, String jql) {
        return who.get("/rest/api/2/search?fields=summary&jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
    }

    /** Whether a search finds an issue, at last: what the searcher may see is fetched beside the search. */
    public static boolean found(Visitor who, String jql, Made issue) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (keys(search(who, jql)).contains(issue.key())) {
                return true;
            }
            pause();
        }
        return false;
    }

    /** Whether a search at last finds it no more. */
    public static boolean foundNoMore(Visitor who, String jql, Made issue) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (!keys(search(who, jql)).contains(issue.key())) {
                return true;
            }
            pause();
        }
        return false;
    }

    static List<String> keys(Answer found) {
        return StreamSupport.stream(found.json().path("issues").spliterator(), false)
                .map(issue -> issue.path("key").asText())
                .toList();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
