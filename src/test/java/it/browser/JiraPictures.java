package it.browser;

import com.fasterxml.jackson.databind.JsonNode;
import it.Answer;
import it.Bodies;
import it.DevHost;
import it.HostProcess;
import it.Site;
import it.Visitor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.Keys;

/** The pictures of Jira: the panel of an issue, and how it is linked. */
record JiraPictures(Tab tab, Camera camera, Site site) {
    private static final String LIST =
            """
            # Objective: Nobody thinks about paying
            - Refunds within a day: from 40 % to 95 %
            - Disputes that we win: from 30 % to 50 %
            - Payments without a second try stay above 97.5 %
            # Objective: New customers love their first week
            - Trials that pay: from 52 % to 70 %
            - Sign-up passes the audit
            """;

    void take() throws IOException {
        tab.of(Visitor.as("editor", site));
        tab.size(1200, 900);
        tab.open(site, "/browse/PAY-142");
        tab.the(".okr-issue-panel.okr-ready .okr-toward");
        camera.take("issue", ".devhost-banner", ".okr-issue-panel");
        tab.click("#opsbar-operations_more");
        tab.click("#okr-link-to-key-result");
        tab.the(".okr-issue-link-option");
        camera.take("issue-link", ".okr-issue-link", ".okr-issue-link");
        tab.open(site, "/issues/");
        tab.the("#advanced-search").sendKeys("issue in linkedToKeyResult(CHECK-KR5) ORDER BY key", Keys.ENTER);
        tab.until(
                () -> {
                    if (tab.all("#issuetable").isEmpty()) {
                        tab.click(".search-button");
                    }
                    return !tab.all("#issuetable").isEmpty();
                },
                "an answer");
        camera.take("jql", "#main", "#issuetable");
        tab.of(Visitor.as("admin", site));
        tab.open(site, "/plugins/servlet/headway/admin?section=link");
        camera.take("admin-link", ".okr-admin", ".okr-admin");
    }

    /** The OKRs of a project, in a host that no Confluence is linked to. */
    static void ofJiraAlone(Tab tab, Camera camera, List<String> options) throws IOException {
        List<String> alone = new ArrayList<>(options);
        alone.addAll(List.of("--link", "none"));
        try (HostProcess host = DevHost.ofThisBuild().start(alone)) {
            Visitor editor = Visitor.as("editor", host.jira());
            JsonNode keys = editor.post("import", Map.of("container", "PAY", "team", "Payments", "text", LIST))
                    .expecting(201)
                    .json()
                    .at("/undo/keyResults");
            checkIn(editor, keys.get(0), Bodies.checkIn(7, "value", "64", "nextStep", "Automate the bank transfer"));
            checkIn(editor, keys.get(1), Bodies.checkIn(3, "value", "35", "nextStep", "Try the new evidence form"));
            checkIn(editor, keys.get(3), Bodies.checkIn(8, "value", "58"));
            tab.of(editor);
            tab.size(1200, 900);
            tab.open(host.jira(), "/plugins/servlet/headway-project/PAY");
            tab.the(".okr-kr");
            camera.take("project", ".devhost-banner", ".okr-table");
        }
    }

    private static void checkIn(Visitor editor, JsonNode key, Map<String, Object> said) {
        Answer unused =
                editor.post("key-result/" + key.asText() + "/check-in", said).expecting(201);
    }
}
