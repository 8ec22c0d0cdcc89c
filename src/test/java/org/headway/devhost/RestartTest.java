package org.headway.devhost;

import static org.junit.Assert.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.headway.devhost.jira.JiraLike;
import org.headway.devhost.start.ProductHost;
import org.headway.devhost.start.Settings;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class RestartTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void whatIsStoredSurvivesARestart() throws Exception {
        try (ProductHost host = start()) {
            notes(host).apply("write");
        }
        try (ProductHost host = start()) {
            assertEquals("[plain, plain]", notes(host).apply("write"));
        }
    }

    @SuppressWarnings("unchecked")
    private static Function<String, String> notes(ProductHost host) {
        return (Function<String, String>) host.context().create("bean:notes");
    }

    private ProductHost start() throws Exception {
        Path home = folder.getRoot().toPath();
        Path jar = StorageTest.withNotes().pack(home);
        String database = "jdbc:h2:file:" + home.resolve("jira") + ";DB_CLOSE_ON_EXIT=FALSE";
        return new ProductHost(
                new JiraLike(),
                new Settings(jar, home.resolve("osgi"), database, 0, true, true, false, Optional.empty()));
    }
}
