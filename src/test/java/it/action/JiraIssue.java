package it.action;

import com.fasterxml.jackson.databind.JsonNode;
import it.RunningHost;
import it.Site;
import it.Visitor;
import java.util.Map;
import java.util.UUID;

/** An issue of the Jira-like half, made over Jira's own REST. */
public record JiraIssue(Site jira, String id, String key, String summary) {

    private static final String TASK = "10000";

    public static JiraIssue in(String project, String summary) {
        return in(RunningHost.jira(), project, summary);
    }

    public static JiraIssue in(Site jira, String project, String summary) {
        JsonNode made = Visitor.as("admin", jira)
                .post(
                        "/rest/api/2/issue",
                        Map.of(
                                "fields",
                                Map.of(
                                        "project",
                                        Map.of("key", project),
                                        "issuetype",
                                        Map.of("id", TASK),
                                        "summary",
                                        summary)))
                .expecting(201)
                .json();
        return new JiraIssue(jira, made.path("id").asText(), made.path("key").asText(), summary);
    }

    /** Links it to a key result as an administrator, who sees every issue. */
    public JiraIssue linkedTo(String keyResult, boolean nextStep) {
        return linkedBy(Visitor.as("admin"), keyResult, nextStep);
    }

    public JiraIssue linkedBy(Visitor editor, String keyResult, boolean nextStep) {
        var unused = editor.post(
                        "key-result/" + keyResult + "/action",
                        Map.of("id", UUID.randomUUID().toString(), "issue", id, "nextStep", Boolean.toString(nextStep)))
                .expecting(200);
        return this;
    }

    public JiraIssue deleted() {
        var unused = Visitor.as("admin", jira).delete("/rest/api/2/issue/" + id).expecting(204);
        return this;
    }

    public String address() {
        return jira.url() + "/browse/" + key;
    }
}
