package it.product;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import it.Bodies;
import it.DevHost;
import it.HostProcess;
import it.Page;
import it.Team;
import it.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.jsoup.nodes.Element;
import org.junit.Test;

/** The same pages in the same product, after another app took Headway's place. */
public class UninstalledIT {
    private static final List<String> ONE_PRODUCT = List.of("--only", "confluence", "--empty", "--strict");

    private final DevHost host = DevHost.ofThisBuild();

    private static Path anotherApp() throws IOException {
        Manifest manifest = new Manifest();
        Map<String, String> lines = Map.of(
                "Manifest-Version", "1.0",
                "Bundle-ManifestVersion", "2",
                "Bundle-SymbolicName", "org.example.another",
                "Bundle-Version", "1",
                "Atlassian-Plugin-Key", "org.example.another");
        lines.forEach((name, value) -> manifest.getMainAttributes().put(new Attributes.Name(name), value));
        Path jar = DevHost.emptyFolder().resolve("another.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.putNextEntry(new JarEntry("atlassian-plugin.xml"));
            out.write("<atlassian-plugin key=\"org.example.another\" name=\"Another\" plugins-version=\"2\"/>"
                    .getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    @Test
    public void frozenPagesStayAndOthersNameAMacroThatNobodyKnows() throws IOException {
        Page frozen;
        Page left;
        try (HostProcess before = host.start(ONE_PRODUCT)) {
            Visitor editor = Visitor.as("editor", before.confluence());
            Team team = Team.in("SHOP", editor);
            String keyResult = team.keyResult("Checkout completion");
            editor.post("key-result/" + keyResult + "/check-in", Bodies.checkIn(8, "value", "50"))
                    .expecting(201);
            frozen = Page.withTable(editor, "SHOP", "team", team.name());
            left = Page.withTable(editor, "SHOP", "team", team.name());
            Visitor.as("admin", before.confluence())
                    .post("admin/page/freeze", Map.of("pages", List.of(frozen.id())))
                    .expecting(200);
        }
        try (HostProcess after = host.with(anotherApp()).start(ONE_PRODUCT)) {
            Visitor reader = Visitor.as("reader", after.confluence());
            reader.get("key-result/CHECK-KR1").expecting(404);
            Element content = frozen.contentFor(reader);
            assertTrue(content.text(), content.text().contains("Checkout completion"));
            assertTrue(content.text(), content.text().contains("50"));
            assertEquals(List.of(), content.select("a[href*=headway]").eachAttr("href"));
            assertFalse(left.contentFor(reader).text().contains("Checkout completion"));
            assertTrue(left.contentFor(reader).text().contains("Unknown macro: 'headway-table'"));
        }
    }
}
