package it.jar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import it.Answer;
import it.DevHost;
import it.HostProcess;
import it.Page;
import it.Team;
import it.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.Test;

/** Break one thing in the packaged jar, and the product starts, but shows it where it is used. */
public class MutantsThatShowIT {
    private static final String PROVIDER = "Ljakarta/ws/rs/ext/Provider";

    private final Mutant jar = Mutant.ofThePackagedJar();

    @Test
    public void aMethodMissingFromTheAllowlist() {
        String line = "<method>org.headway.okr.view.table.KeyResultRowView#title()</method>";
        Mutant mutant = jar.withoutLine("atlassian-plugin.xml", line);
        try (HostProcess host = started(mutant)) {
            breaks(host, "KeyResultRowView#title is not in the plugin's <velocity-allowlist>");
        }
    }

    @Test
    public void aMissingText() {
        Mutant mutant = jar.withoutLine("i18n/headway.properties", "okr.table.next-step=Next step");
        try (HostProcess host = started(mutant)) {
            breaks(host, "okr.table.next-step");
        }
    }

    @Test
    public void aMissingTemplate() {
        try (HostProcess host = started(jar.without("ui/okr-table/rows.vm"))) {
            breaks(host, "rows.vm");
        }
    }

    @Test
    public void aResourceThatLostTheAnnotationForAnonymousVisitors() {
        Mutant mutant = withoutAnnotation("writing/ObjectiveResource", "AnonymousSiteAccess");
        try (HostProcess host = started(mutant)) {
            Team open = Team.in("OPEN", Visitor.as("editor", host.confluence()));

            assertEquals(
                    401,
                    Visitor.anonymous(host.confluence())
                            .get("objective/" + open.objective())
                            .status());
        }
    }

    @Test
    public void aPageThatLostTheAnnotationForAnonymousVisitors() {
        String annotation = "Lcom/atlassian/annotations/security/AnonymousSiteAccess";
        Mutant mutant =
                jar.withConstant("org/headway/okr/web/AddressServlet.class", annotation + ";", annotation + "Lost;");
        try (HostProcess host = started(mutant)) {
            Team open = Team.in("OPEN", Visitor.as("editor", host.confluence()));

            assertEquals(
                    302,
                    Visitor.anonymous(host.confluence())
                            .get("/plugins/servlet/headway/" + open.objective())
                            .status());
        }
    }

    @Test
    public void aWriteThatLostTheAnnotationForLicensedUsers() {
        try (HostProcess host = started(withoutAnnotation("writing/ObjectiveResource", "LicensedOnly"))) {
            Answer outerGateIsOpen = Visitor.anonymous(host.confluence()).post("objective", "{}");

            assertEquals(404, outerGateIsOpen.status());
        }
    }

    @Test
    public void aMissingTokenFilter() {
        try (HostProcess host = started(
                jar.withConstant("org/headway/okr/rest/TokenFilter.class", PROVIDER + ";", PROVIDER + "Lost;"))) {
            Visitor editor = Visitor.as("editor", host.confluence());

            Answer forged = editor.send(editor.to("area")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"container\":\"SHOP\",\"name\":\"Forged\"}")));

            assertEquals(201, forged.status());
        }
    }

    private Mutant withoutAnnotation(String resource, String annotation) {
        String name = "Lcom/atlassian/plugins/rest/api/security/annotation/" + annotation;
        return jar.withConstant("org/headway/okr/rest/" + resource + ".class", name + ";", name + "Lost;");
    }

    private static HostProcess started(Mutant mutant) {
        return DevHost.ofThisBuild()
                .with(mutant.packed())
                .start(List.of("--only", "confluence", "--empty", "--strict"));
    }

    /** On the page in the macro's place, and in the log with the reason. */
    private static void breaks(HostProcess host, String reason) {
        Team team = Team.in("SHOP", Visitor.as("editor", host.confluence()));
        team.keyResult("Checkout completion");

        String shown = Page.withTable(team.editor(), "SHOP", "team", team.name())
                .contentFor(team.editor())
                .text();

        assertTrue(shown, shown.contains("Something broke here"));
        assertTrue(host.output(), host.output().contains(reason));
    }
}
