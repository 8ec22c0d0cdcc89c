package it.issue;

import it.Answer;
import it.Visitor;
import it.link.Linkage;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A project of its own in a Jira, with the page of its OKRs. */
public record JiraProject(Linkage linkage, String key) {

    /** An editor may edit its issues, a reader make some; whoever is outside does not browse it. */
    public static JiraProject madeIn(Linkage linkage) {
        String key = "P"
                + UUID.randomUUID()
                        .toString()
                        .replace("-", "")
                        .toUpperCase(Locale.ROOT)
                        .substring(0, 8);
        Answer unused = Visitor.as("admin", linkage.jira())
                .post("/rest/api/2/project", Map.of("key", key, "name", "Project " + key))
                .expecting(201);
        return new JiraProject(linkage, key);
    }

    public String name() {
        return "Project " + key;
    }

    public String address() {
        return address(key);
    }

    public static String address(String key) {
        return "/plugins/servlet/headway-project/" + key;
    }

    public Answer page(Visitor who) {
        return who.get(address());
    }
}
