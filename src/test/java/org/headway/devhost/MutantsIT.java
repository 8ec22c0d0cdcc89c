package org.headway.devhost;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.headway.devhost.confluence.ConfluenceLike;
import org.headway.devhost.jira.JiraLike;
import org.headway.devhost.start.ProductHost;
import org.headway.devhost.start.Settings;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The packaged jar starts in both products; broken in one place, it is refused there. */
public class MutantsIT {
    private static final String INDEX = MutantJar.INDEX;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final MutantJar packaged = MutantJar.packaged();

    @Test
    public void thePackagedJarStartsInBothProducts() throws Exception {
        for (Product product : new Product[] {new ConfluenceLike(), new JiraLike()}) {
            try (ProductHost host = start(product, packaged.jar())) {
                assertTrue(host.context().pluginName().startsWith("Headway"));
                assertEquals(200, new Browser(host.baseUrl()).get("/").statusCode());
            }
        }
    }

    @Test
    public void everySharedImportIsNeeded() throws Exception {
        for (String line : packaged.lines(INDEX + "imports")) {
            refusal(new ConfluenceLike(), INDEX + "imports", text -> text.replace(line, ""));
        }
    }

    @Test
    public void everyImportOfOneProductIsNeededThere() throws Exception {
        for (String line : packaged.lines(INDEX + "imports-jira")) {
            refusal(new JiraLike(), INDEX + "imports-jira", text -> text.replace(line, ""));
        }
        for (String line : packaged.lines(INDEX + "imports-confluence")) {
            refusal(new ConfluenceLike(), INDEX + "imports-confluence", text -> text.replace(line, ""));
        }
    }

    @Test
    public void aBeanOfConfluenceInTheSharedIndexStopsJira() throws Exception {
        for (String line : packaged.lines(INDEX + "component-confluence")) {
            // Those of the platform know no type of Confluence's, and neither does what freezes a page's text.
            if (line.contains(".platform.") || line.endsWith(".FrozenMacros")) {
                continue;
            }
            refusal(new JiraLike(), INDEX + "component", text -> text + "\n" + line + "\n");
        }
    }

    @Test
    public void anImportOfConfluenceInTheSharedIndexStopsJira() throws Exception {
        for (String line : packaged.lines(INDEX + "imports-confluence")) {
            String message = refusal(new JiraLike(), INDEX + "imports", text -> text + "\n" + line + "\n");
            assertThat(message, containsString(line.split("#")[0]));
        }
    }

    @Test
    public void aPackageThatIsNotImportedIsNotFound() throws Exception {
        String message = refusal(
                new JiraLike(),
                "META-INF/MANIFEST.MF",
                // Joined first, because manifests break their lines anywhere.
                manifest -> manifest.replaceAll("\\R ", "").replace("com.atlassian.templaterenderer", "java.lang"));
        assertThat(message, containsString("TemplateRenderer"));
    }

    private String refusal(Product product, String file, UnaryOperator<String> change) throws Exception {
        Path mutant = packaged.with(folder.getRoot().toPath(), file, change);
        return assertThrows(StartFailure.class, () -> start(product, mutant).close())
                .getMessage();
    }

    private ProductHost start(Product product, Path jar) throws Exception {
        String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        Path storage = folder.newFolder().toPath();
        return new ProductHost(product, new Settings(jar, storage, database, 0, true, true, false, Optional.empty()));
    }
}
